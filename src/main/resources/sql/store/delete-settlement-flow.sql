delete from settlement_flow where run_id = :runId
