select
    (select coalesce(sum(actual_pence), 0) from scheme_outturn where run_id = :runId)
        as outturn_pence,
    (select coalesce(sum(plan_pence), 0) from scheme_outturn where run_id = :runId)
        as plan_pence,
    (select coalesce(sum(contribution_pence), 0) from partner_share where run_id = :runId)
        as contribution_pence,
    (select coalesce(sum(share_pence), 0) from partner_share where run_id = :runId)
        as share_pence,
    (select coalesce(sum(amount_pence), 0) from settlement_remainder where run_id = :runId)
        as remainder_pence,
    (select coalesce(sum(amount_pence), 0) from settlement_remainder
        where run_id = :runId and kind <> 'unallocated') as owned_pence,
    (select coalesce(sum(amount_pence), 0) from settlement_remainder_owner where run_id = :runId)
        as owner_pence
