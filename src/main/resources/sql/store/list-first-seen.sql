select break_no, min(first_seen) as first_seen
from open_item where run_id = :runId group by break_no
