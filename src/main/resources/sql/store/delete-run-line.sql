delete from run_line where run_id = :runId
