select partner_id, flow, rule_id, status, matches, partner_lines, pool_lines
from match_count
where run_id = :runId
order by partner_id, flow, rule_id, status
