select e.source_id, coalesce(r.partner_id, '') as partner_id, coalesce(r.flow, '') as flow,
    r.side, count(*) as total_rows, sum(l.amount_pence) as total_pence,
    sum(case when r.excluded_as is null then 1 else 0 end) as compared_rows,
    sum(case when r.excluded_as is null then l.amount_pence else 0 end) as compared_pence,
    sum(case when r.match_no is not null and r.excluded_as is null then 1 else 0 end)
        as closed_rows,
    sum(case when r.match_no is not null and r.excluded_as is null then l.amount_pence else 0 end)
        as closed_pence,
    sum(case when r.break_no is not null and r.excluded_as is null then 1 else 0 end)
        as open_rows,
    sum(case when r.break_no is not null and r.excluded_as is null then l.amount_pence else 0 end)
        as open_pence,
    sum(case
        when r.match_no is not null and r.break_no is null and r.excluded_as is null
            then l.amount_pence
        when r.match_no is null and r.break_no is not null and r.excluded_as is null
            then l.amount_pence
        when r.match_no is null and r.break_no is null and r.excluded_as is not null
            then l.amount_pence
        else 0 end) as once_pence
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
    join extract_file e on e.extract_id = r.extract_id
where r.run_id = :runId
group by e.source_id, coalesce(r.partner_id, ''), coalesce(r.flow, ''), r.side
order by 1, 2, 3, 4
