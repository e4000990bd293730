delete from partner_share where run_id = :runId
