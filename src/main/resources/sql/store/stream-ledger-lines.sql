select l.line_no, l.year_start, l.period_no, l.line_date, l.amount_pence, l.nature, l.standing,
    l.scheme_id, l.contributor_id, l.reference, l.transaction_no, l.party, l.narrative, l.code,
    l.account, l.disputed, l.line_key
from ledger_line l
where l.extract_id = ? and l.year_start = ? and l.period_no <= ?
    and (? = 0 or not exists (
        select 1 from superseded_line s
        where s.extract_id = l.extract_id and s.line_no = l.line_no))
order by l.line_no
