package org.pooledfund.settlement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Scheme;

/** What was planned and spent by scheme, blank for no scheme, and who has spent it. */
final class Outturns {
    private final Map<String, Long> plan = new HashMap<>();
    private final Map<String, Long> actual = new HashMap<>();

    private final Map<String, Long> incurred = new HashMap<>();

    Outturns(List<PositionLine> lines) {
        for (PositionLine line : lines) {
            plan.merge(line.schemeId(), line.budgetPence(), Math::addExact);
            actual.merge(line.schemeId(), line.actualPence(), Math::addExact);
            incurred.merge(line.bodies().spentBy(), line.actualPence(), Math::addExact);
        }
    }

    SchemeOutturn of(Scheme scheme) {
        return new SchemeOutturn(scheme, planPence(scheme.id()), actualPence(scheme.id()));
    }

    long planPence(String scheme) {
        return plan.getOrDefault(scheme, 0L);
    }

    long actualPence(String scheme) {
        return actual.getOrDefault(scheme, 0L);
    }

    long incurredPence(String partner) {
        return incurred.getOrDefault(partner, 0L);
    }
}
