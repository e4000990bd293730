delete from run_proof where run_id = :runId
