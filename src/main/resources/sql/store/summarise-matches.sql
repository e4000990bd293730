select m.partner_id, m.flow, m.rule_id, m.status, count(distinct m.match_no) as matches,
    sum(case when r.side = 'PARTNER' then 1 else 0 end) as partner_lines,
    sum(case when r.side = 'POOL' then 1 else 0 end) as pool_lines,
    sum(case when r.side = 'PARTNER' then l.amount_pence else 0 end) as partner_pence
from match_group m
    join run_line r on r.run_id = m.run_id and r.match_no = m.match_no
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
where m.run_id = :runId
group by m.partner_id, m.flow, m.rule_id, m.status
order by m.partner_id, m.flow, m.rule_id, m.status
