select e.source_id, e.file_name, l.year_start, l.period_no, l.nature, l.standing,
    coalesce(l.scheme_id, '') as scheme_id, coalesce(l.contributor_id, '') as contributor_id,
    coalesce(r.side, '') as side, coalesce(r.partner_id, '') as partner_id,
    coalesce(r.flow, '') as flow,
    case when r.match_no is not null then 'MATCHED'
        when r.break_no is not null then 'OPEN'
        when r.excluded_as is not null then 'EXCLUDED'
        when e.superseded_by is not null or s.line_no is not null then 'SUPERSEDED'
        else 'NOT_IN_RUN' end as fate,
    coalesce(m.difference_type, b.difference_type, r.excluded_as, '') as reason,
    count(*) as total_rows, sum(l.amount_pence) as total_pence
from extract_file e
    join ledger_line l on l.extract_id = e.extract_id
    left join run_line r on r.run_id = :runId and r.extract_id = l.extract_id
        and r.line_no = l.line_no
    left join superseded_line s on s.extract_id = l.extract_id and s.line_no = l.line_no
    left join match_group m on m.run_id = r.run_id and m.match_no = r.match_no
    left join open_break b on b.run_id = r.run_id and b.break_no = r.break_no
where e.fund_id = :fundId
group by e.source_id, e.file_name, l.year_start, l.period_no, l.nature, l.standing,
    l.scheme_id, l.contributor_id, r.side, r.partner_id, r.flow,
    case when r.match_no is not null then 'MATCHED'
        when r.break_no is not null then 'OPEN'
        when r.excluded_as is not null then 'EXCLUDED'
        when e.superseded_by is not null or s.line_no is not null then 'SUPERSEDED'
        else 'NOT_IN_RUN' end,
    coalesce(m.difference_type, b.difference_type, r.excluded_as, '')
order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
