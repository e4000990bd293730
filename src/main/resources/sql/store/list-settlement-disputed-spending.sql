select scheme_id, spent_by, amount_pence, step_no, step_by, step_days, clause
from settlement_disputed_spending where run_id = :runId order by item_no
