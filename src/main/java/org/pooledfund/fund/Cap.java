package org.pooledfund.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * No partner bears more than its limit; what is above goes to others or awaits a decision. On
 * underspends it is a collar: no partner gains more than its limit.
 *
 * @param perUnit whether each scheme, group or line has the limit of its own, rather than the pool
 */
public record Cap(boolean perUnit, List<Limit> limits) implements RiskShareTerms.Rule {
    public Cap {
        limits = List.copyOf(limits);
    }

    @Override
    public RiskShareTerms.Stage stage() {
        return RiskShareTerms.Stage.CAP;
    }

    /**
     * One partner's limit: an amount, or a part of its contribution.
     *
     * @param spillTo who bears what is above, in this order and each up to its own limit; empty if
     *     it awaits a decision
     */
    public record Limit(
            String partner,
            Optional<Long> mostPence,
            Optional<BigDecimal> mostPercent,
            List<String> spillTo) {
        public Limit {
            spillTo = List.copyOf(spillTo);
        }
    }
}
