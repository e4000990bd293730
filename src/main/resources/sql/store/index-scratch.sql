create index pooledfund_doctor_content on pooledfund_doctor (content)
