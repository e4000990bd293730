delete from superseded_line where extract_id = :extractId
