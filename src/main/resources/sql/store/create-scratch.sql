create table pooledfund_doctor (line_no int not null primary key, content varchar(50))
character set utf8mb4 collate utf8mb4_bin
