delete from settlement_remainder_owner where run_id = :runId
