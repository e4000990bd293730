select file_name, file_sha256
from extract_file
where fund_id = :fundId and source_id = :sourceId and superseded_by is null
    and reading_sha256 <> :readingSha256
    and (reading_sha256 <> '' or profile_sha256 <> :profileSha256)
order by extract_id
