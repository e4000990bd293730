select count(*) as total_rows, coalesce(sum(amount_pence), 0) as total_pence
from ledger_line where extract_id = :extractId
