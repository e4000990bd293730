insert into report_file (run_id, file_name, file_sha256, size_bytes) values (?, ?, ?, ?)
