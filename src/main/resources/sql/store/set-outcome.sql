update extract_file set outcome = :outcome where extract_id = :extractId
