delete from extract_change where extract_id = :extractId
