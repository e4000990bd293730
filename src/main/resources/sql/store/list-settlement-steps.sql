select step_name, rule_name, clause, partner_id, amount_in_pence, amount_out_pence
from settlement_step where run_id = :runId order by step_no
