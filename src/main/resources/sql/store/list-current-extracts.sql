select e.extract_id, e.rows_superseded
from extract_file e
where e.fund_id = :fundId and e.superseded_by is null
order by e.source_id, e.extract_id
