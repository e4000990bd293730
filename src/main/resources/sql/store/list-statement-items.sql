select partner_id, flow, period_no, difference_type, item_count, pence
from statement_item where run_id = :runId
order by partner_id, flow, period_no, difference_type
