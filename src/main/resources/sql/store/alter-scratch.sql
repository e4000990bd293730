alter table pooledfund_doctor add column parent_no int
