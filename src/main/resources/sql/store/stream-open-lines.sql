select /*+ join_order(r, l, e) */
    l.line_no, l.year_start, l.period_no, l.line_date, l.amount_pence, l.nature, l.standing,
    l.scheme_id, l.contributor_id, l.reference, l.transaction_no, l.party, l.narrative, l.code,
    l.account, l.disputed, l.line_key, e.source_id, l.extract_id,
    r.side, r.partner_id, r.flow, r.break_no
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
    join extract_file e on e.extract_id = r.extract_id
where r.run_id = ? and r.break_no is not null
order by e.source_id, e.file_name, e.file_sha256, l.line_no
