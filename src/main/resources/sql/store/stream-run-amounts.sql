select e.source_id, l.extract_id, l.line_no, l.amount_pence, r.side,
    coalesce(r.partner_id, ''), coalesce(r.flow, ''), r.break_no, r.excluded_as
from extract_file e
    join ledger_line l on l.extract_id = e.extract_id
    left join run_line r on r.run_id = ? and r.extract_id = l.extract_id
        and r.line_no = l.line_no
where e.fund_id = ?
