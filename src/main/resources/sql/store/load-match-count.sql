load data local infile 'lines' into table match_count character set utf8mb4
fields terminated by '\t' escaped by '\\' lines terminated by '\n'
(run_id, partner_id, flow, rule_id, status, matches, partner_lines, pool_lines)
