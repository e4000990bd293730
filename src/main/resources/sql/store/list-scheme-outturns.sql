select scheme_id, plan_pence, actual_pence
from scheme_outturn where run_id = :runId order by scheme_id
