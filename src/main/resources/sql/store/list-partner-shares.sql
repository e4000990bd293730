select partner_id, contribution_pence, share_pence, received_pence, incurred_pence,
    reimbursed_pence
from partner_share where run_id = :runId order by partner_id
