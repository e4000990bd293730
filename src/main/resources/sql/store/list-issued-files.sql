select file_name, file_sha256, size_bytes
from issued_file
where fund_id = :fundId and year_start = :yearStart and quarter_no = :quarterNo
    and version_no = :version
order by file_name
