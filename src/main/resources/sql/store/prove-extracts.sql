select e.source_id, e.extract_id, e.file_name, e.rows_posted, e.pence_posted,
    count(l.line_no) as total_rows, coalesce(sum(l.amount_pence), 0) as total_pence
from extract_file e left join ledger_line l on l.extract_id = e.extract_id
where e.fund_id = :fundId
group by e.source_id, e.extract_id, e.file_name, e.rows_posted, e.pence_posted
order by e.source_id, e.extract_id
