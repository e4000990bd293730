package org.pooledfund.fund;

import java.math.BigDecimal;
import org.pooledfund.fund.RiskShareTerms.Stage;

/** A rule that takes its part before the core split. */
public sealed interface EarlyRule extends RiskShareTerms.Rule
        permits EarlyRule.Exclude,
                EarlyRule.PayForPerformance,
                EarlyRule.RecoveryFirst,
                EarlyRule.RingFence,
                EarlyRule.Fault,
                EarlyRule.Netting,
                EarlyRule.Reserve,
                EarlyRule.Deadband {

    /** The selected lines are not the pool's: neither their budget nor their spending counts. */
    record Exclude() implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.ELIGIBILITY;
        }
    }

    /**
     * A pot that is paid into the pool as far as a target was reached, in proportion, between
     * nothing and all of it; the rest stays with the partner.
     */
    record PayForPerformance(String partner, long potPence, BigDecimal targetPercent)
            implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.ELIGIBILITY;
        }
    }

    /** Before the year's end an overspend is not settled until the action plan is closed. */
    record RecoveryFirst() implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.ELIGIBILITY;
        }
    }

    /**
     * Ring-fenced lines leave both the variance and the weights; their over- or underspend stays
     * with the grant's owner.
     *
     * @param ownerBearsOverspend whether an overspend falls on the owner at once rather than being
     *     carried forward
     */
    record RingFence(boolean ownerBearsOverspend) implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.RING_FENCE;
        }
    }

    /** Lines tagged as one partner's fault rest with that partner. */
    record Fault() implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.FAULT;
        }
    }

    /** Over- and underspends are set against each other within lines, schemes, groups or pool. */
    record Netting(Level level) implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.NETTING;
        }
    }

    /** Within what over- and underspends are set against each other. */
    enum Level {
        LINE,
        SCHEME,
        GROUP,
        POOL
    }

    /**
     * Money put by meets an overspend first; several of these in a row make a waterfall.
     *
     * @param owners whose money it is
     */
    record Reserve(long amountPence, Split owners) implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.CONTINGENCY;
        }
    }

    /**
     * A variance within a part of the budget is not settled between the partners.
     *
     * @param withinPercent of the budget
     * @param within what becomes of it instead
     * @param excessOnly whether, above it, only the excess is shared
     */
    record Deadband(BigDecimal withinPercent, CoreRule within, boolean excessOnly)
            implements EarlyRule {
        @Override
        public Stage stage() {
            return Stage.CONTINGENCY;
        }
    }
}
