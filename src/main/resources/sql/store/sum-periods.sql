select l.period_no, count(*) as total_rows, sum(l.amount_pence) as total_pence
from ledger_line l
where l.extract_id = :extractId and l.year_start = :yearStart and l.period_no <= :periodNo
    and (:rowsSuperseded = 0 or not exists (
        select 1 from superseded_line s
        where s.extract_id = l.extract_id and s.line_no = l.line_no))
group by l.period_no
