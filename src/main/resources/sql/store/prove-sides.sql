select r.partner_id, r.flow, r.side, sum(l.amount_pence) as total_pence
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
where r.run_id = :runId and r.excluded_as is null
group by r.partner_id, r.flow, r.side
order by r.partner_id, r.flow, r.side
