select extract_id, file_name, loaded_at
from extract_file
where fund_id = :fundId and source_id = :sourceId and file_sha256 = :sha256
