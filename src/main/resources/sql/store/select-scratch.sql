select content from pooledfund_doctor
