insert into run_line (run_id, extract_id, line_no, side, partner_id, flow, match_no, break_no,
    excluded_as)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
