select e.source_id,
    sum(e.rows_posted) as posted_rows, sum(e.pence_posted) as posted_pence,
    sum(case when e.superseded_by is null then 0 else e.rows_posted end)
        as superseded_file_rows,
    sum(case when e.superseded_by is null then 0 else e.pence_posted end)
        as superseded_file_pence,
    sum(case when e.superseded_by is null then e.rows_superseded else 0 end)
        as superseded_line_rows,
    sum(case when e.superseded_by is null then e.pence_superseded else 0 end)
        as superseded_line_pence
from extract_file e
where e.fund_id = :fundId
group by e.source_id
order by e.source_id
