delete from quarantined_row where extract_id = :extractId
