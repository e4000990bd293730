insert into match_count (run_id, partner_id, flow, rule_id, status, matches, partner_lines,
    pool_lines)
values (?, ?, ?, ?, ?, ?, ?, ?)
