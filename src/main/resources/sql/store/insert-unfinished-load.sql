insert into unfinished_load (extract_id, fund_id) values (?, ?)
