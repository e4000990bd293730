insert into settlement_disputed_spending (
    run_id, item_no, scheme_id, spent_by, amount_pence, step_no, step_by, step_days, clause)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
