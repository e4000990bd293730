insert into partner_share (run_id, partner_id, contribution_pence, share_pence, received_pence,
    incurred_pence, reimbursed_pence)
values (?, ?, ?, ?, ?, ?, ?)
