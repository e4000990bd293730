select e.source_id, e.file_name, q.line_no, q.message, q.amount_pence, q.raw_text
from quarantined_row q join extract_file e on e.extract_id = q.extract_id
where e.fund_id = :fundId and e.superseded_by is null
order by e.source_id, q.extract_id, q.line_no
