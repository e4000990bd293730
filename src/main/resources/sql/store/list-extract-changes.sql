select e.source_id, e.file_name, f.file_name as former_file_name, c.kind, c.line_no, c.period_no,
    c.amount_pence, c.former_line_no, c.former_period_no, c.former_amount_pence, c.closed
from extract_change c join extract_file e on e.extract_id = c.extract_id
    join extract_file f on f.extract_id = c.former_extract_id
where e.fund_id = :fundId and e.superseded_by is null
order by e.source_id, c.extract_id, c.change_no
