insert into extract_change (extract_id, change_no, kind, line_no, period_no, amount_pence,
    former_extract_id, former_line_no, former_period_no, former_amount_pence, closed)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
