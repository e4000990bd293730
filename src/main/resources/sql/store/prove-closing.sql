select s.partner_id, s.flow, s.period_no, s.partner_pence - s.pool_pence as gap_pence,
    coalesce(sum(i.pence), 0) as explained_pence
from reconciliation_statement s
    left join statement_item i on i.run_id = s.run_id and i.partner_id = s.partner_id
        and i.flow = s.flow and i.period_no = s.period_no
where s.run_id = :runId
group by s.partner_id, s.flow, s.period_no, s.partner_pence, s.pool_pence
order by s.partner_id, s.flow, s.period_no
