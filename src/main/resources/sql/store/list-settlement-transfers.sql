select from_partner_id, to_partner_id, amount_pence
from settlement_transfer where run_id = :runId order by from_partner_id, to_partner_id
