delete from settlement_remainder where run_id = :runId
