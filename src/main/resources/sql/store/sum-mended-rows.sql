select count(*) as total_rows, coalesce(sum(l.amount_pence), 0) as total_pence
from quarantined_row q join ledger_line l
    on l.extract_id = :extractId and l.line_no = q.line_no
where q.extract_id = :formerExtractId
