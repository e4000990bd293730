select partner_id, figure, before_pence, after_pence
from settlement_version_change where run_id = :runId order by change_no
