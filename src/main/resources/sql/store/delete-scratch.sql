delete from pooledfund_doctor where line_no = 2
