select partner_id, flow, matches, content
from match_block
where run_id = ?
order by block_no
