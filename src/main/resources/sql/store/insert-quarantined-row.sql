insert into quarantined_row (extract_id, line_no, problem, message, amount_pence, raw_text)
values (?, ?, ?, ?, ?, ?)
