load data local infile 'lines' into table open_break character set utf8mb4
fields terminated by '\t' escaped by '\\' lines terminated by '\n'
(run_id, break_no, partner_id, flow, difference_type, difference_pence,
    gross_pence, age_days, explanation, match_no, nearest_miss, likely_scheme_id)
