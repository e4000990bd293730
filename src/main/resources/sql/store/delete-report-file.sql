delete from report_file where run_id = :runId
