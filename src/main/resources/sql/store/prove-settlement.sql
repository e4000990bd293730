select
    (select coalesce(sum(actual_pence), 0) from scheme_outturn where run_id = :runId)
        as outturn_pence,
    (select coalesce(sum(plan_pence), 0) from scheme_outturn where run_id = :runId)
        as plan_pence,
    (select coalesce(sum(contribution_pence), 0) from partner_share where run_id = :runId)
        as contribution_pence,
    (select coalesce(sum(share_pence), 0) from partner_share where run_id = :runId)
        as share_pence
