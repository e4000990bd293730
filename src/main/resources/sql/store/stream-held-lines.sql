select l.line_no, l.year_start, l.period_no, l.line_date, l.amount_pence, l.nature, l.standing,
    l.scheme_id, l.contributor_id, l.reference, l.transaction_no, l.party, l.narrative, l.code,
    l.account, l.disputed, l.line_key, e.source_id, l.extract_id
from extract_file e join ledger_line l on l.extract_id = e.extract_id
where e.fund_id = ? and e.source_id = ? and e.extract_id < ?
    and l.line_date between ? and ?
    and e.superseded_by is null and (e.rows_superseded = 0 or not exists (
        select 1 from superseded_line s
        where s.extract_id = l.extract_id and s.line_no = l.line_no))
order by l.extract_id, l.line_no
