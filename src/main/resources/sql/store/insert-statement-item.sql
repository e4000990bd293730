insert into statement_item (run_id, partner_id, flow, period_no, difference_type, item_count,
    pence)
values (?, ?, ?, ?, ?, ?, ?)
