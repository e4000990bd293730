select sentence from settlement_note where run_id = :runId order by note_no
