select min(period_no) as first_period_no,
    max(period_no) as last_period_no, min(line_date) as first_date, max(line_date) as last_date
from ledger_line where extract_id = :extractId
