delete from reconciliation_side where run_id = :runId
