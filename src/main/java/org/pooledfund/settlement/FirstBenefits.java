package org.pooledfund.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pooledfund.fund.CoreRule;

/** How much of an underspend goes to all partners but one, and in which parts. */
final class FirstBenefits {
    private FirstBenefits() {}

    /** Zero or below: the part of a saving that comes first. */
    static long part(CoreRule.FirstBenefit rule, Unit unit, long pence) {
        if (pence >= 0) {
            return 0;
        }
        long others = weights(rule, unit).values().stream().reduce(0L, Math::addExact);
        return -Math.min(-pence, Percent.of(rule.untilPercent(), others));
    }

    static Map<String, Long> weights(CoreRule.FirstBenefit rule, Unit unit) {
        Map<String, Long> weights = new LinkedHashMap<>();
        for (String partner : unit.active()) {
            weights.put(partner, partner.equals(rule.last()) ? 0 : unit.dueWeight(partner));
        }
        return weights;
    }
}
