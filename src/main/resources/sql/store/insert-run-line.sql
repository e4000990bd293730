insert into run_line (run_id, extract_id, line_no, side, match_no, break_no, excluded_as)
values (?, ?, ?, ?, ?, ?, ?)
