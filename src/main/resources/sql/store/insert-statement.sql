insert into reconciliation_statement (run_id, partner_id, flow, period_no, partner_pence,
    pool_pence)
values (?, ?, ?, ?, ?, ?)
