alter table pooledfund_doctor add constraint pooledfund_doctor_parent
foreign key (parent_no) references pooledfund_doctor (line_no)
