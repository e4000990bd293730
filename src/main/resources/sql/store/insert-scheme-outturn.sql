insert into scheme_outturn (run_id, scheme_id, plan_pence, actual_pence) values (?, ?, ?, ?)
