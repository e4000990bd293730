select o.run_id, o.item_id, o.content_id, o.name_id, o.extract_id, o.line_no, o.partner_id, o.flow,
    o.side, o.difference_type, o.break_no, o.amount_pence, o.first_seen, o.first_run_id, o.nights,
    o.cleared_as, o.match_no, o.cleared_by, r.as_of
from cleared_item o join fund_run r on r.run_id = o.run_id
where r.fund_id = :fundId and r.status = 'COMPLETED' and o.item_id like concat(:start, '%')
order by o.item_id, o.run_id
