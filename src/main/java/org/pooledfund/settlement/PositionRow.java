package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.fund.Division;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.problem.Place;

/**
 * One row of a position as somebody writes it down.
 *
 * @param scheme empty if the row is only about cash
 * @param partner an id of the agreement
 * @param spentBy empty if it is not said
 * @param periodEnd up to when the row counts, if a partner joins or leaves within the year
 * @param achievedPercent of a pay-for-performance target
 */
public record PositionRow(
        Place place,
        Optional<String> scheme,
        String partner,
        Optional<FundingSource> source,
        Amounts amounts,
        Optional<String> spentBy,
        Optional<LocalDate> periodEnd,
        Optional<BigDecimal> achievedPercent,
        Set<String> tags) {

    public PositionRow {
        tags = Set.copyOf(tags);
    }

    /**
     * Pence of a row.
     *
     * @param budget for the whole year; empty if the agreement's is meant
     * @param forecast for the whole year; empty if there is none
     */
    public record Amounts(
            Optional<Long> budget,
            long actual,
            Optional<Long> forecast,
            long cashPaid,
            long reimbursed) {

        /** Each amount divided by itself, by partner in agreement order. */
        public Map<String, Amounts> divided(Division division) {
            Map<String, Amounts> parts = new LinkedHashMap<>();
            for (String partner : division.percentByPartner().keySet()) {
                parts.put(
                        partner,
                        new Amounts(
                                budget.map(pence -> part(division, pence, partner)),
                                part(division, actual, partner),
                                forecast.map(pence -> part(division, pence, partner)),
                                part(division, cashPaid, partner),
                                part(division, reimbursed, partner)));
            }
            return parts;
        }

        private static long part(Division division, long pence, String partner) {
            return division.pence(pence).getOrDefault(partner, 0L);
        }
    }
}
