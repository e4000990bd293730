delete from scheme_outturn where run_id = :runId
