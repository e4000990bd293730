package org.pooledfund.fund;

import java.util.Comparator;
import java.util.List;

/**
 * How an over- or underspend is shared: named steps, each by a rule and a clause of the agreement.
 * They are applied in the order of their stages, and within a stage in the order of the list.
 *
 * @param leadSpend who bears a lead commissioner's spending until the settlement
 * @param leadSpendClause the clause that says so
 * @param midYear how the variance falls on the stretches of a year in which a partner joins or
 *     leaves
 */
public record RiskShareTerms(
        List<Step> steps, LeadSpend leadSpend, String leadSpendClause, MidYear midYear) {
    public RiskShareTerms {
        steps = List.copyOf(steps);
    }

    /** Terms by which each stretch of a year bears its own spending. */
    public RiskShareTerms(List<Step> steps, LeadSpend leadSpend, String leadSpendClause) {
        this(steps, leadSpend, leadSpendClause, MidYear.SPENDING_BY_PERIOD);
    }

    /** What a stretch of the year bears if a partner joins or leaves within it. */
    public enum MidYear {
        /** Its own spending, by the period it was charged to, less its own plan. */
        SPENDING_BY_PERIOD,
        /** Its part of the variance by its days. */
        DAYS
    }

    /** The steps in the order in which they are applied. */
    public List<Step> inOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::stage)).toList();
    }

    /** The steps of one stage, in the order of the agreement. */
    public List<Step> at(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage).toList();
    }

    /** When a step has its turn: one after the other, eligibility first. */
    public enum Stage {
        ELIGIBILITY,
        RING_FENCE,
        FAULT,
        NETTING,
        CONTINGENCY,
        CAP,
        CORE
    }

    /**
     * One step of the terms.
     *
     * @param scope which variances it is for
     * @param pendingDecision whether what it does is a default that the partners may still change
     */
    public record Step(
            String name, Rule rule, String clause, Scope scope, boolean pendingDecision) {

        /** A step for every variance. */
        public Step(String name, Rule rule, String clause) {
            this(name, rule, clause, Scope.ALL, false);
        }

        /** When it has its turn. */
        public Stage stage() {
            return rule.stage();
        }
    }

    /** What a step does. */
    public sealed interface Rule permits CoreRule, EarlyRule, Cap {
        /** The variance is borne in proportion to the agreed contributions of the year. */
        Rule PROPORTIONAL_TO_CONTRIBUTIONS = Split.Proportional.EXACT;

        /** When it has its turn. */
        Stage stage();
    }

    /** Who is out of pocket for what a lead commissioner other than the host has spent. */
    public enum LeadSpend {
        /** The host has reimbursed it, invoice by invoice. */
        REIMBURSED,
        /** The lead carries it until the settlement. */
        CARRIED_BY_LEAD
    }
}
