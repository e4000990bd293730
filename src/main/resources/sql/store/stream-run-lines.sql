select e.source_id, e.file_name, l.year_start, l.period_no, l.nature, l.standing,
    coalesce(l.scheme_id, ''), coalesce(l.contributor_id, ''), coalesce(r.side, ''),
    coalesce(r.partner_id, ''), coalesce(r.flow, ''),
    case when r.break_no is not null then 'OPEN'
        when r.excluded_as is not null then 'EXCLUDED'
        when e.superseded_by is not null or s.line_no is not null then 'SUPERSEDED'
        else 'NOT_IN_RUN' end,
    coalesce(b.difference_type, r.excluded_as, ''), l.extract_id, l.line_no, l.amount_pence,
    l.line_date, l.reference, l.party, l.code, coalesce(r.break_no, 0)
from extract_file e
    join ledger_line l on l.extract_id = e.extract_id
    left join run_line r on r.run_id = ? and r.extract_id = l.extract_id
        and r.line_no = l.line_no
    left join superseded_line s on s.extract_id = l.extract_id and s.line_no = l.line_no
    left join open_break b on b.run_id = r.run_id and b.break_no = r.break_no
where e.extract_id = ?
order by l.line_no
