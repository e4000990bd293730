delete from statement_item where run_id = :runId
