insert into settlement_flow (
    run_id, flow_no, from_partner_id, to_partner_id, amount_pence, what)
values (?, ?, ?, ?, ?, ?)
