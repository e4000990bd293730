insert into settlement_version_kept
    (run_id, item_no, owner_no, kind, reason, partner_id, amount_pence)
values (?, ?, ?, ?, ?, ?, ?)
