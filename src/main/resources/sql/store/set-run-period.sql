update fund_run set latest_period_no = :periodNo where run_id = :runId
