select /*+ join_order(r, l, e) */
    e.source_id, r.excluded_as, count(*) as total_rows, sum(l.amount_pence) as total_pence
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
    join extract_file e on e.extract_id = r.extract_id
where r.run_id = :runId and r.excluded_as is not null
group by e.source_id, r.excluded_as
order by e.source_id, r.excluded_as
