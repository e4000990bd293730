select /*+ join_order(r, l) */
    r.break_no,
    sum(case when r.side = 'PARTNER' then abs(l.amount_pence) else 0 end) as partner_pence,
    sum(case when r.side = 'POOL' then abs(l.amount_pence) else 0 end) as pool_pence
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
where r.run_id = :runId and r.break_no is not null
group by r.break_no
