select partner_id, disputed_pence
from settlement_dispute where run_id = :runId order by partner_id
