package org.pooledfund.settlement;

import java.util.Optional;
import java.util.Set;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;

/**
 * One line of a fund's position: a scheme, a partner that funds it, a funding source.
 *
 * @param scheme empty for money on no scheme of the agreement
 * @param bodies whose line it is
 * @param budgetPence for the time the position covers
 * @param actualPence likewise what was spent
 * @param weight what the line counts for when its partner's contributions are weighed
 * @param tags words such as {@code windfall} or {@code fault:icb}
 * @param segment which stretch of the year it belongs to, cut where a partner joins or leaves
 */
public record PositionLine(
        Optional<Scheme> scheme,
        Optional<FundingSource> source,
        Bodies bodies,
        long budgetPence,
        long actualPence,
        Weight weight,
        Set<String> tags,
        int segment) {

    /** Ineligible spending: no part of the outturn. */
    public static final String INELIGIBLE = "ineligible";

    /** A recharge for one person's package: no part of the pool unless agreed. */
    public static final String RECHARGE = "recharge";

    /** An adjustment of the year before. */
    public static final String PRIOR_YEAR = "prior-year";

    /** In dispute: shared, but not due. */
    public static final String DISPUTED = "disputed";

    /** Paid from an underspend that was kept in the pool. */
    public static final String REINVESTED = "reinvested";

    /** For something that recurs in later years. */
    public static final String RECURRENT = "recurrent";

    /** Begins a tag that names the partner at fault. */
    public static final String FAULT = "fault:";

    public PositionLine {
        tags = Set.copyOf(tags);
    }

    /**
     * Who is who on a line.
     *
     * @param partner funds it
     * @param commissioner bears it where each partner bears its own risk
     * @param spentBy has paid for it
     */
    public record Bodies(String partner, String commissioner, String spentBy) {}

    /**
     * What a line counts for.
     *
     * @param duePence by what is due for the whole year
     * @param byDays likewise with every rate weighed by its days
     */
    public record Weight(long duePence, Fraction byDays) {
        /** The same on both bases. */
        public static Weight of(long duePence) {
            return new Weight(duePence, Fraction.of(duePence));
        }

        Weight plus(Weight other) {
            return new Weight(Math.addExact(duePence, other.duePence), byDays.plus(other.byDays));
        }
    }

    /** Above zero is an overspend. */
    public long variancePence() {
        return Math.subtractExact(actualPence, budgetPence);
    }

    String partner() {
        return bodies.partner();
    }

    String schemeId() {
        return scheme.map(Scheme::id).orElse("");
    }

    SchemeTerms terms() {
        return scheme.map(Scheme::terms).orElse(SchemeTerms.PLAIN);
    }

    PositionLine withoutSpending() {
        return new PositionLine(scheme, source, bodies, budgetPence, 0, weight, tags, segment);
    }

    PositionLine withBudget(long pence) {
        return new PositionLine(scheme, source, bodies, pence, actualPence, weight, tags, segment);
    }
}
