package org.pooledfund.fund;

import java.util.List;

/**
 * How an over- or underspend is shared: named steps, each by a rule and a clause of the agreement,
 * applied in their order.
 *
 * @param leadSpend who bears a lead commissioner's spending until the settlement
 * @param leadSpendClause the clause that says so
 */
public record RiskShareTerms(List<Step> steps, LeadSpend leadSpend, String leadSpendClause) {
    public RiskShareTerms {
        steps = List.copyOf(steps);
    }

    /** One step of the terms. */
    public record Step(String name, Rule rule, String clause) {}

    /** The rules a step can apply. */
    public enum Rule {
        /** The variance is borne in proportion to the agreed contributions of the year. */
        PROPORTIONAL_TO_CONTRIBUTIONS
    }

    /** Who is out of pocket for what a lead commissioner other than the host has spent. */
    public enum LeadSpend {
        /** The host has reimbursed it, invoice by invoice. */
        REIMBURSED,
        /** The lead carries it until the settlement. */
        CARRIED_BY_LEAD
    }
}
