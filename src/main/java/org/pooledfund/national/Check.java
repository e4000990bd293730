package org.pooledfund.national;

import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.PositionLine;
import org.pooledfund.settlement.Settlement;

/**
 * One check with what it found.
 *
 * @param figures what it looked at, in words and amounts
 */
public record Check(RuleSet.Rule rule, Outcome outcome, String figures) {

    /** How a check ended. */
    public enum Outcome {
        PASS,
        FAIL,
        NOT_APPLICABLE,
        /** What it needs to know was not given. */
        NOT_KNOWN
    }

    /** What a check found, before it is put to its rule. */
    record Finding(Outcome outcome, String figures) {
        static Finding of(boolean passed, String figures) {
            return new Finding(passed ? Outcome.PASS : Outcome.FAIL, figures);
        }

        static Finding notKnown(String what) {
            return new Finding(Outcome.NOT_KNOWN, what);
        }

        /** A figure that is set for the place is missing. */
        static Finding figureMissing(String figure) {
            return notKnown(figure + " is not given: enter it in figures.yaml");
        }

        static Finding notApplicable(String why) {
            return new Finding(Outcome.NOT_APPLICABLE, why);
        }
    }

    /** All that checks may look at. */
    public record Evidence(
            Agreement agreement,
            Position position,
            Settlement settlement,
            RuleSet rules,
            LocalFigures figures) {

        /** Whether the position is of the whole year, over or as it is forecast. */
        boolean isWholeYear() {
            long planned = 0;
            long due = 0;
            for (PositionLine line : position.lines()) {
                planned = Math.addExact(planned, line.budgetPence());
                due = Math.addExact(due, line.weight().duePence());
            }
            return position.through().number() >= Period.MARCH || planned == due;
        }
    }
}
