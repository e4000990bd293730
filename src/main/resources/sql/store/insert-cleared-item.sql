insert into cleared_item (run_id, item_id, content_id, name_id, extract_id, line_no, partner_id, flow, side,
    difference_type, break_no, amount_pence, first_seen, first_run_id, nights,
    cleared_as, match_no, cleared_by)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
