insert into settlement_version_standing (run_id, standing_no, partner_id, contribution_pence,
    share_pence, received_pence, incurred_pence, reimbursed_pence, to_date_pence, before_pence,
    now_pence)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
