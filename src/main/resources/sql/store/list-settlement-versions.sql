select version_no, run_id, period_no, reason, plan_pence, outturn_pence, signed_by, signed_at,
    content_sha256, seal_sha256
from settlement_version
where fund_id = :fundId and year_start = :yearStart
order by version_no
