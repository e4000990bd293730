insert into reconciliation_side (run_id, partner_id, flow, side, rows_loaded, pence_loaded,
    rows_matched, pence_matched, rows_netted, pence_netted, pence_tolerated, rows_open, pence_open)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
