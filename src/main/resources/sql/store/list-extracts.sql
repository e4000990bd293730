select extract_id, source_id, file_name, file_sha256, loaded_at,
    rows_in, pence_in, rows_posted, pence_posted,
    rows_quarantined, pence_quarantined, rows_ignored, pence_ignored,
    reading_no, superseded_by, superseded_as, rows_superseded, pence_superseded,
    masked_nhs, masked_ni, masked_words, outcome
from extract_file
where fund_id = :fundId
order by source_id, extract_id
