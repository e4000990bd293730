package org.pooledfund.fund;

/**
 * One of the services the fund pays for.
 *
 * @param lead the partner that commissions it
 * @param budgetPence for the whole year
 */
public record Scheme(
        String id,
        String name,
        String lead,
        FundingSource source,
        AreaOfSpend area,
        long budgetPence) {}
