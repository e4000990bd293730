delete from match_group where run_id = :runId
