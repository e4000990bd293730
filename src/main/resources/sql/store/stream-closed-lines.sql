select r.extract_id, r.line_no, r.side, coalesce(r.partner_id, ''), coalesce(r.flow, ''),
    r.match_no, coalesce(m.difference_type, '')
from run_line r left join match_group m on m.run_id = r.run_id and m.match_no = r.match_no
where r.run_id = ? and r.match_no is not null
