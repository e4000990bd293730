select d.content
from fund_run r join document d on d.sha256 = r.agreement_sha256 and d.kind = 'agreement'
where r.run_id = :runId
