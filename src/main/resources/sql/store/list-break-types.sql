select break_no, difference_type from open_break where run_id = :runId
