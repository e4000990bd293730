select partner_id, flow, period_no, partner_pence, pool_pence
from reconciliation_statement where run_id = :runId
order by partner_id, flow, period_no
