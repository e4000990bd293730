select count(*) as total_rows, coalesce(sum(l.amount_pence), 0) as total_pence
from ledger_line o join ledger_line l
    on l.extract_id = :extractId and l.line_no = o.line_no
where o.extract_id = :formerExtractId and o.standing = 'UNMAPPED' and l.standing <> 'UNMAPPED'
