select pack_json
from issued_pack
where fund_id = :fundId and year_start = :yearStart and quarter_no = :quarterNo
    and version_no = :version
