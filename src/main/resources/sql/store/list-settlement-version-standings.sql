select partner_id, contribution_pence, share_pence, received_pence, incurred_pence,
    reimbursed_pence, to_date_pence, before_pence, now_pence
from settlement_version_standing where run_id = :runId order by standing_no
