insert into settlement_note (run_id, note_no, sentence) values (?, ?, ?)
