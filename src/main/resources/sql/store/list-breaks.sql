select break_no, partner_id, flow, difference_type, difference_pence, gross_pence, age_days,
    explanation
from open_break where run_id = :runId order by break_no
