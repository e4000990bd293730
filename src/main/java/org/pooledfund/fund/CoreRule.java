package org.pooledfund.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A rule that says who bears a variance once everything before it has taken its part. */
public sealed interface CoreRule extends RiskShareTerms.Rule
        permits Split,
                CoreRule.LeadBears,
                CoreRule.OwnRisk,
                CoreRule.FirstBenefit,
                CoreRule.Bands,
                CoreRule.CarryForward,
                CoreRule.AwaitDecision {

    @Override
    default RiskShareTerms.Stage stage() {
        return RiskShareTerms.Stage.CORE;
    }

    /** The lead of each scheme bears the scheme's variance. */
    record LeadBears() implements CoreRule {}

    /** Each partner bears the variance of its own lines; nothing moves between partners. */
    record OwnRisk() implements CoreRule {}

    /**
     * An underspend goes first to all partners but one, until it reaches a part of their
     * contributions; what is left goes to the next step.
     *
     * @param last the partner that waits
     * @param untilPercent of the others' contributions
     */
    record FirstBenefit(String last, BigDecimal untilPercent) implements CoreRule {}

    /**
     * The variance is cut at limits, like income at tax bands, and each slice has its own split.
     *
     * @param bands from the lowest; the last has no limit
     */
    record Bands(List<Band> bands) implements CoreRule {
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * A slice of the variance.
     *
     * @param upToPercent of the budget; empty for everything above the band before
     */
    record Band(Optional<BigDecimal> upToPercent, Split split) {}

    /**
     * The money stays in the pool for the next year; its owners are recorded.
     *
     * @param owners in which parts it belongs to the partners
     * @param nonRecurrentOnly whether it may pay only for what does not recur
     */
    record CarryForward(Split owners, boolean nonRecurrentOnly) implements CoreRule {}

    /** Nobody bears it until the partners have decided. */
    record AwaitDecision() implements CoreRule {}
}
