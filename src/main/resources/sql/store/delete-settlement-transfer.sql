delete from settlement_transfer where run_id = :runId
