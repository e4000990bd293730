insert into issued_file (fund_id, year_start, quarter_no, version_no, file_name, file_sha256,
    size_bytes)
values (:fundId, :yearStart, :quarterNo, :version, :fileName, :sha256, :size)
