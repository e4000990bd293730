select b.break_no, b.partner_id, b.flow, m.rule_id, b.difference_type, b.difference_pence,
    m.evidence,
    sum(case when r.side = 'PARTNER' then abs(l.amount_pence) else 0 end) as partner_pence,
    sum(case when r.side = 'POOL' then abs(l.amount_pence) else 0 end) as pool_pence
from open_break b
    join match_group m on m.run_id = b.run_id and m.match_no = b.match_no
    join run_line r on r.run_id = b.run_id and r.break_no = b.break_no
    join ledger_line l on l.extract_id = r.extract_id and l.line_no = r.line_no
where b.run_id = :runId and m.status = 'SUGGESTED'
group by b.break_no, b.partner_id, b.flow, m.rule_id, b.difference_type, b.difference_pence,
    m.evidence
order by b.break_no
