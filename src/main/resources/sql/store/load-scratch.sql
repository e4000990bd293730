load data local infile 'lines' into table pooledfund_doctor character set utf8mb4
fields terminated by '\t' escaped by '\\' lines terminated by '\n' (line_no, content)
