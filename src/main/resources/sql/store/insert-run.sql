insert into fund_run (fund_id, job_name, as_of, inputs_sha256, revision, reason, agreement_sha256,
    year_start, status, started_at)
values (:fundId, :jobName, :asOf, :sha256, :revision, :reason, :agreementSha256,
    :yearStart, 'STARTED', :startedAt)
