select file_name, file_sha256, size_bytes from report_file where run_id = :runId order by file_name
