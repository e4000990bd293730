select b.break_no, b.partner_id, b.flow, b.difference_type, b.difference_pence, b.gross_pence,
    b.age_days, b.explanation, b.nearest_miss, i.first_seen
from open_break b left join (
        select break_no, min(first_seen) as first_seen
        from open_item where run_id = :runId group by break_no) i on i.break_no = b.break_no
where b.run_id = :runId order by b.break_no
