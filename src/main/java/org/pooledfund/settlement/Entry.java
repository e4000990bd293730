package org.pooledfund.settlement;

import org.pooledfund.fund.RiskShareTerms;

/** How a row of the working names itself: the step, what it did, and its clause. */
record Entry(String name, String rule, String clause) {
    static Entry of(RiskShareTerms.Step step, String rule) {
        return new Entry(step.name(), rule, step.clause());
    }

    /** The same within one scheme, group or line. */
    Entry within(String unit) {
        return unit.isEmpty() ? this : new Entry(name, rule + ", " + unit, clause);
    }

    Entry but(String otherRule) {
        return new Entry(name, otherRule, clause);
    }

    Step row(String partner, long inPence, long outPence) {
        return new Step(name, rule, clause, partner, inPence, outPence);
    }
}
