delete from reconciliation_statement where run_id = :runId
