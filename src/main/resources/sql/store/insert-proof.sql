insert into run_proof (run_id, check_no, check_name, expected_pence, found_pence)
values (?, ?, ?, ?, ?)
