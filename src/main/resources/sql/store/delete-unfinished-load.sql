delete from unfinished_load where extract_id = ?
