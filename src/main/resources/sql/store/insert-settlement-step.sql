insert into settlement_step (run_id, step_no, step_name, rule_name, clause, partner_id,
    amount_in_pence, amount_out_pence)
values (?, ?, ?, ?, ?, ?, ?, ?)
