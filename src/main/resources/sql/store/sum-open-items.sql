select partner_id,
    sum(case when nights > 1 then 1 else 0 end) as rows_kept,
    sum(case when nights > 1 then abs(amount_pence) else 0 end) as pence_kept,
    sum(case when nights > 1 then 0 else 1 end) as rows_fresh,
    sum(case when nights > 1 then 0 else abs(amount_pence) end) as pence_fresh,
    0 as rows_cleared, 0 as pence_cleared
from open_item where run_id = :runId group by partner_id
union all
select partner_id, 0, 0, 0, 0, count(*), sum(abs(amount_pence))
from cleared_item where run_id = :runId group by partner_id
