select content from pooledfund_doctor where line_no = 1
