insert into settlement_remainder_owner (run_id, item_no, owner_no, partner_id, amount_pence)
values (?, ?, ?, ?, ?)
