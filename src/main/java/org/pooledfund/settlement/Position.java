package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.calendar.Period;

/**
 * Where a fund stands: the lines, the cash, and what the terms ask to be told.
 *
 * @param through the last period it covers
 * @param contributions pence each partner has agreed to put in for that time
 * @param cash by partner; a partner without any may be left out
 * @param facts what else the terms may ask for
 */
public record Position(
        Period through,
        List<PositionLine> lines,
        Map<String, Long> contributions,
        Map<String, Cash> cash,
        Facts facts) {

    public Position {
        lines = List.copyOf(lines);
        contributions = Map.copyOf(contributions);
        cash = Map.copyOf(cash);
    }

    /**
     * What went between a partner and the host.
     *
     * @param receivedPence the host has from the partner
     * @param reimbursedPence the host has paid back to it
     */
    public record Cash(long receivedPence, long reimbursedPence) {
        /** Nothing. */
        public static final Cash NONE = new Cash(0, 0);

        /** Both added. */
        public Cash plus(Cash other) {
            return new Cash(
                    Math.addExact(receivedPence, other.receivedPence),
                    Math.addExact(reimbursedPence, other.reimbursedPence));
        }
    }

    /**
     * Facts besides money.
     *
     * @param complete whether the year is over
     * @param planClosed whether the recovery plan, if there is one, is closed
     * @param achievedPercent of a pay-for-performance target; empty if not known
     * @param stretches of the year, cut where a partner joins or leaves; none means it is whole
     * @param byLedger whether it is from a ledger, whose lines have no tags and name no source
     */
    public record Facts(
            boolean complete,
            boolean planClosed,
            Optional<BigDecimal> achievedPercent,
            List<Stretch> stretches,
            boolean byLedger) {
        /** Facts of a position that somebody has entered. */
        public Facts(
                boolean complete,
                boolean planClosed,
                Optional<BigDecimal> achievedPercent,
                List<Stretch> stretches) {
            this(complete, planClosed, achievedPercent, stretches, false);
        }

        /** A complete year of which nothing more is known. */
        public static final Facts COMPLETE = new Facts(true, false, Optional.empty(), List.of());

        public Facts {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A stretch of the year in which the partners were the same.
     *
     * @param label its first and last day
     * @param partners that were in the agreement then, in its order
     * @param days of it that the position covers
     */
    public record Stretch(String label, List<String> partners, long days) {
        public Stretch {
            partners = List.copyOf(partners);
        }
    }
}
