insert into extract_file (fund_id, source_id, file_name, file_sha256, profile_sha256,
    reading_no, reading_sha256, version, loaded_at,
    rows_in, pence_in, rows_posted, pence_posted,
    rows_quarantined, pence_quarantined, rows_ignored, pence_ignored)
values (:fundId, :sourceId, :fileName, :sha256, :profileSha256,
    :readingNo, :readingSha256, :version, :loadedAt,
    0, 0, 0, 0, 0, 0, 0, 0)
