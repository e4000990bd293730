delete from settlement_step where run_id = :runId
