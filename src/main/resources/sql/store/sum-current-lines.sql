select e.source_id, count(*) as total_rows, sum(l.amount_pence) as total_pence
from extract_file e join ledger_line l on l.extract_id = e.extract_id
where e.fund_id = :fundId
    and e.superseded_by is null and (e.rows_superseded = 0 or not exists (
        select 1 from superseded_line s
        where s.extract_id = l.extract_id and s.line_no = l.line_no))
group by e.source_id
