update fund_run set status = 'COMPLETED', finished_at = :finishedAt where run_id = :runId
