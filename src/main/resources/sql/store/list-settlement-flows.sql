select from_partner_id, to_partner_id, amount_pence, what
from settlement_flow where run_id = :runId order by flow_no
