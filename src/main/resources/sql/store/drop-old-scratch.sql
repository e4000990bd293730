drop table if exists pooledfund_doctor
