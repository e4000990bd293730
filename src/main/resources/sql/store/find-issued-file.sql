select p.fund_id, p.year_start, p.quarter_no, p.version_no, p.run_id, p.issued_at, p.signed_by,
    p.pack_sha256
from issued_file f
join issued_pack p on p.fund_id = f.fund_id and p.year_start = f.year_start
    and p.quarter_no = f.quarter_no and p.version_no = f.version_no
where f.file_sha256 = :sha256
order by p.fund_id, p.year_start, p.quarter_no, p.version_no
limit 1
