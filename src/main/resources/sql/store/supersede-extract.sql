update extract_file set superseded_by = :byExtractId, superseded_as = :cause
where extract_id = :extractId
