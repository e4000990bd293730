select coalesce(sum(partner_lines + pool_lines), 0)
from match_count
where run_id = ? and status in ('CONFIRMED', 'INTERCHANGEABLE')
