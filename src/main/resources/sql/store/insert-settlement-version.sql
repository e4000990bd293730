insert into settlement_version (fund_id, year_start, version_no, run_id, period_no, reason,
    plan_pence, outturn_pence, signed_by, signed_at, content_sha256, seal_sha256)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
