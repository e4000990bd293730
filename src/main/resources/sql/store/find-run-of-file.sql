select run_id from (
    select run_id from report_file where file_sha256 = :sha256
    union all
    select p.run_id
    from issued_file f
    join issued_pack p on p.fund_id = f.fund_id and p.year_start = f.year_start
        and p.quarter_no = f.quarter_no and p.version_no = f.version_no
    where f.file_sha256 = :sha256) files
order by run_id desc
limit 1
