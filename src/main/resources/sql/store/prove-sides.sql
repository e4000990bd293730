select coalesce(m.partner_id, b.partner_id) as partner_id, coalesce(m.flow, b.flow) as flow,
    r.side, sum(l.amount_pence) as total_pence
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
    left join match_group m on m.run_id = r.run_id and m.match_no = r.match_no
    left join open_break b on b.run_id = r.run_id and b.break_no = r.break_no
where r.run_id = :runId and r.excluded_as is null
group by coalesce(m.partner_id, b.partner_id), coalesce(m.flow, b.flow), r.side
order by 1, 2, 3
