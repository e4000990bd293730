delete from settlement_disputed_spending where run_id = :runId
