select extract_id, file_name, rows_posted, pence_posted
from extract_file
where fund_id = :fundId
order by source_id, extract_id
