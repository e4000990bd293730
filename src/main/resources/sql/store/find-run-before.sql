select b.run_id, b.fund_id, b.job_name, b.as_of, b.inputs_sha256, b.revision, b.reason,
    b.year_start, b.latest_period_no, b.status, b.started_at, b.finished_at
from fund_run r
    join fund_run b on b.fund_id = r.fund_id and b.year_start = r.year_start
        and b.run_id < r.run_id and b.as_of <= r.as_of and b.status = 'COMPLETED'
where r.run_id = :runId
    and not (b.job_name = r.job_name and b.as_of = r.as_of
        and b.inputs_sha256 = r.inputs_sha256)
order by b.as_of desc, b.run_id desc
limit 1
