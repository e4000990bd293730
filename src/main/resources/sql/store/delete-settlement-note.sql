delete from settlement_note where run_id = :runId
