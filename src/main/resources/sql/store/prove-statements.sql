select s.partner_id, s.flow, sum(s.partner_pence) as partner_pence, sum(s.pool_pence) as pool_pence
from reconciliation_statement s
where s.run_id = :runId
group by s.partner_id, s.flow
order by s.partner_id, s.flow
