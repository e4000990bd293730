delete from cleared_item where run_id = :runId
