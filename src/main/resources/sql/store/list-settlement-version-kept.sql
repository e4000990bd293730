select item_no, owner_no, kind, reason, partner_id, amount_pence
from settlement_version_kept
where run_id = :runId
order by item_no, owner_no
