update extract_file set
    rows_superseded = (select count(*) from superseded_line s
        where s.extract_id = extract_file.extract_id),
    pence_superseded = (select coalesce(sum(l.amount_pence), 0)
        from superseded_line s join ledger_line l
            on l.extract_id = s.extract_id and l.line_no = s.line_no
        where s.extract_id = extract_file.extract_id)
where fund_id = :fundId and source_id = :sourceId
