load data local infile 'lines' into table ledger_line character set utf8mb4
fields terminated by '\t' escaped by '\\' lines terminated by '\n'
(extract_id, line_no, year_start, period_no, line_date, amount_pence,
    nature, standing, scheme_id, contributor_id, reference, transaction_no, party, narrative,
    code, account, disputed, line_key)
