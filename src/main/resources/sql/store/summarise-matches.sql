select partner_id, flow, rule_id, status, count(*) as matches,
    sum(partner_lines) as partner_lines, sum(pool_lines) as pool_lines
from match_group
where run_id = :runId
group by partner_id, flow, rule_id, status
order by partner_id, flow, rule_id, status
