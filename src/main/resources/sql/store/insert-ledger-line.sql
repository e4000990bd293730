insert into ledger_line (extract_id, line_no, year_start, period_no, line_date, amount_pence,
    nature, standing, scheme_id, contributor_id, reference, transaction_no, party, narrative,
    code, account, disputed, line_key)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
