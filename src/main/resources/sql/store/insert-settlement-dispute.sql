insert into settlement_dispute (run_id, partner_id, disputed_pence)
values (?, ?, ?)
