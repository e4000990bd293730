select run_id, fund_id, job_name, as_of, inputs_sha256, revision, reason, year_start,
    latest_period_no, status, started_at, finished_at
from fund_run
where fund_id = :fundId and status = 'COMPLETED'
order by run_id desc
