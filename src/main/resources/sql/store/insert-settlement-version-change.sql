insert into settlement_version_change (run_id, change_no, partner_id, figure, before_pence,
    after_pence)
values (?, ?, ?, ?, ?, ?)
