select max(l.period_no) as latest_period_no
from extract_file e join ledger_line l on l.extract_id = e.extract_id
where e.fund_id = :fundId and l.year_start = :yearStart and l.period_no <= :periodNo
