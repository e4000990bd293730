load data local infile 'lines' into table run_line character set utf8mb4
fields terminated by '\t' escaped by '\\' lines terminated by '\n'
(run_id, extract_id, line_no, side, partner_id, flow, match_no, break_no,
    excluded_as)
