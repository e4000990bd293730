update pooledfund_doctor set content = 'and again' where line_no = 2
