select m.match_no, m.partner_id, m.flow, m.rule_id, m.difference_type, m.difference_pence,
    m.partner_lines, m.pool_lines, m.evidence,
    sum(case when r.side = 'PARTNER' then abs(l.amount_pence) else 0 end) as partner_pence,
    sum(case when r.side = 'POOL' then abs(l.amount_pence) else 0 end) as pool_pence
from match_group m
    join run_line r on r.run_id = m.run_id and r.match_no = m.match_no
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
where m.run_id = :runId and m.status = 'SUGGESTED'
group by m.match_no, m.partner_id, m.flow, m.rule_id, m.difference_type, m.difference_pence,
    m.partner_lines, m.pool_lines, m.evidence
order by m.match_no
