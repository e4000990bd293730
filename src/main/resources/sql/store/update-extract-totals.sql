update extract_file
set rows_in = :rowsIn, pence_in = :penceIn,
    rows_posted = :rowsPosted, pence_posted = :pencePosted,
    rows_quarantined = :rowsQuarantined, pence_quarantined = :penceQuarantined,
    rows_ignored = :rowsIgnored, pence_ignored = :penceIgnored
where extract_id = :extractId
