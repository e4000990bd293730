insert into superseded_line (extract_id, line_no, by_extract_id, by_line_no, superseded_as)
values (?, ?, ?, ?, ?)
