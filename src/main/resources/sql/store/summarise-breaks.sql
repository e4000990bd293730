select partner_id, flow, difference_type, count(*) as breaks, sum(gross_pence) as gross_pence,
    sum(difference_pence) as difference_pence, max(age_days) as oldest_days
from open_break where run_id = :runId
group by partner_id, flow, difference_type
order by partner_id, flow, difference_type
