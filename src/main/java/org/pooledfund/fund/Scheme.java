package org.pooledfund.fund;

/**
 * One of the services the fund pays for.
 *
 * @param lead the partner that commissions it
 * @param budgetPence for the whole year, after virements
 * @param terms what else the agreement says of it
 */
public record Scheme(
        String id,
        String name,
        String lead,
        FundingSource source,
        AreaOfSpend area,
        long budgetPence,
        SchemeTerms terms) {

    /** A pooled scheme of which nothing more is said. */
    public Scheme(
            String id,
            String name,
            String lead,
            FundingSource source,
            AreaOfSpend area,
            long budgetPence) {
        this(id, name, lead, source, area, budgetPence, SchemeTerms.PLAIN);
    }

    /** The group it is netted in; its own id if it has none. */
    public String group() {
        return terms.group().isEmpty() ? id : terms.group();
    }
}
