insert into match_group (run_id, match_no, partner_id, flow, rule_id, status, difference_type,
    difference_pence, partner_lines, pool_lines, evidence)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
