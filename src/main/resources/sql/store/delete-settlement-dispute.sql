delete from settlement_dispute where run_id = :runId
