delete from open_item where run_id = :runId
