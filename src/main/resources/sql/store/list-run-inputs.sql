select fund_id, inputs_sha256, agreement_sha256, revision, year_start, latest_period_no
from fund_run where run_id = :runId
