select version_no from settlement_version where run_id = :runId
