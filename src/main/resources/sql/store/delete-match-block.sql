delete from match_block where run_id = :runId
