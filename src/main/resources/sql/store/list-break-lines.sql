select r.break_no, r.side, e.source_id, e.file_name, l.line_no, l.period_no, l.line_date,
    l.amount_pence, l.scheme_id, l.reference, l.party, l.narrative, l.code
from run_line r
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
    join extract_file e on e.extract_id = r.extract_id
where r.run_id = :runId and r.break_no is not null
order by r.break_no, r.side, e.source_id, r.extract_id, r.line_no
