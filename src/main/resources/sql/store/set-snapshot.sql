update extract_file set snapshot_of = :snapshotOf where extract_id = :extractId
