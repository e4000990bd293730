insert into pooledfund_doctor (line_no, content) values (2, 'tried out')
