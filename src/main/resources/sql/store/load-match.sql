load data local infile 'lines' into table match_group character set utf8mb4
fields terminated by '\t' escaped by '\\' lines terminated by '\n'
(run_id, match_no, partner_id, flow, rule_id, status, difference_type,
    difference_pence, partner_lines, pool_lines, evidence)
