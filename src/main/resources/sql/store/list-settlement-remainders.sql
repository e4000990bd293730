select item_no, kind, reason, amount_pence
from settlement_remainder where run_id = :runId order by item_no
