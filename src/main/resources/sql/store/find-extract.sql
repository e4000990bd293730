select extract_id, file_name, loaded_at, reading_no, profile_sha256, reading_sha256,
    superseded_as, version
from extract_file
where fund_id = :fundId and source_id = :sourceId and file_sha256 = :sha256
order by reading_no desc
limit 1
