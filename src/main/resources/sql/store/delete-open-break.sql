delete from open_break where run_id = :runId
