delete from superseded_line where extract_id in (
    select extract_id from extract_file where fund_id = :fundId and source_id = :sourceId)
