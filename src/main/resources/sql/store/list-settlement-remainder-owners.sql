select item_no, partner_id, amount_pence
from settlement_remainder_owner where run_id = :runId order by item_no, owner_no
