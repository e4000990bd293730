select extract_id from unfinished_load where fund_id = ? order by extract_id
