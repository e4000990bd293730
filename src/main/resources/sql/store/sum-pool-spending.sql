select coalesce(l.scheme_id, '') as scheme_id, l.period_no, sum(l.amount_pence) as total_pence,
    sum(case when l.disputed = 1 then l.amount_pence else 0 end) as disputed_pence
from extract_file e join ledger_line l on l.extract_id = e.extract_id
where e.fund_id = :fundId and e.source_id in (:sourceIds)
    and l.year_start = :yearStart and l.period_no <= :periodNo
    and l.nature not in ('CONTRIBUTION', 'BALANCE', 'BALANCE_SHEET') and l.standing <> 'OUTSIDE_POOL'
    and e.superseded_by is null and (e.rows_superseded = 0 or not exists (
        select 1 from superseded_line s
        where s.extract_id = l.extract_id and s.line_no = l.line_no))
group by coalesce(l.scheme_id, ''), l.period_no
order by 1, 2
