insert into settlement_remainder (run_id, item_no, kind, reason, amount_pence) values (?, ?, ?, ?, ?)
