insert into issued_pack (fund_id, year_start, quarter_no, version_no, run_id, issued_at, signed_by,
    pack_sha256, pack_json)
values (:fundId, :yearStart, :quarterNo, :version, :runId, :issuedAt, :signedBy, :sha256, :json)
