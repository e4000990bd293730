select extract_id, source_id, file_name, file_sha256, loaded_at,
    rows_in, pence_in, rows_posted, pence_posted,
    rows_quarantined, pence_quarantined, rows_ignored, pence_ignored
from extract_file
where fund_id = :fundId
order by source_id, extract_id
