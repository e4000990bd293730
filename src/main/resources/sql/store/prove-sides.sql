select r.partner_id, r.flow, r.side, count(*) as total_rows, sum(l.amount_pence) as total_pence,
    sum(case when r.match_no is null then 0 else 1 end) as closed_rows,
    sum(case when r.match_no is null then 0 else l.amount_pence end) as closed_pence,
    sum(case when r.break_no is null then 0 else 1 end) as open_rows,
    sum(case when r.break_no is null then 0 else l.amount_pence end) as open_pence
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
where r.run_id = :runId and r.excluded_as is null
group by r.partner_id, r.flow, r.side
order by r.partner_id, r.flow, r.side
