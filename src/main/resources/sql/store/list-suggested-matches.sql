select b.break_no, b.partner_id, b.flow, m.rule_id, b.difference_type, b.difference_pence,
    m.evidence
from open_break b
    join match_group m on m.run_id = b.run_id and m.match_no = b.match_no
where b.run_id = :runId and m.status = 'SUGGESTED'
order by b.break_no
