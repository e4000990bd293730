insert into settlement_transfer (run_id, from_partner_id, to_partner_id, amount_pence)
values (?, ?, ?, ?)
