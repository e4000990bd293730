select m.match_no, m.partner_id, m.flow, m.rule_id, m.status, m.difference_type,
    m.difference_pence, m.evidence, r.side, r.extract_id, r.line_no
from match_group m
    join run_line r on r.run_id = m.run_id and r.match_no = m.match_no
where m.run_id = ? and m.status in ('CONFIRMED', 'INTERCHANGEABLE')
order by m.match_no, r.side, r.extract_id, r.line_no
