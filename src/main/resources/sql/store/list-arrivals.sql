select extract_id, file_name, file_sha256, reading_no, snapshot_of, version, superseded_by,
    rows_posted
from extract_file
where fund_id = :fundId and source_id = :sourceId
order by extract_id
