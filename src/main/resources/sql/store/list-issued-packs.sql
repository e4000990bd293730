select fund_id, year_start, quarter_no, version_no, run_id, issued_at, signed_by, pack_sha256
from issued_pack
order by fund_id, year_start, quarter_no, version_no
