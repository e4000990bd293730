delete from match_count where run_id = :runId
