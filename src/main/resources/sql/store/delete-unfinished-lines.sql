delete from ledger_line where extract_id = ?
