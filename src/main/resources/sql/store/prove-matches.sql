select
    (select coalesce(sum(partner_lines + pool_lines), 0) from match_group
        where run_id = :runId and status in ('CONFIRMED', 'INTERCHANGEABLE'))
        as expected_lines,
    (select count(*) from run_line where run_id = :runId and match_no is not null)
        as found_lines
