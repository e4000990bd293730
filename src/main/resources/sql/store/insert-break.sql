insert into open_break (run_id, break_no, partner_id, flow, difference_type, difference_pence,
    gross_pence, age_days, explanation, match_no, nearest_miss, likely_scheme_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
