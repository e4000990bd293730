select e.source_id, count(*) as total_rows, sum(l.amount_pence) as total_pence,
    sum(case when r.match_no is not null and r.break_no is null and r.excluded_as is null
        then l.amount_pence else 0 end) as matched_pence,
    sum(case when r.match_no is null and r.break_no is not null and r.excluded_as is null
        then l.amount_pence else 0 end) as open_pence,
    sum(case when r.match_no is null and r.break_no is null and r.excluded_as is not null
        then l.amount_pence else 0 end) as excluded_pence
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
    join extract_file e on e.extract_id = r.extract_id
where r.run_id = :runId
group by e.source_id
order by e.source_id
