insert into match_block (run_id, block_no, partner_id, flow, matches, content)
values (?, ?, ?, ?, ?, ?)
