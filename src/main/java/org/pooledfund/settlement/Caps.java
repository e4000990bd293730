package org.pooledfund.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.Stage;
import org.pooledfund.money.Pence;

/** Holds partners to their limits; what is above goes where the agreement says, or nowhere. */
final class Caps {
    private final List<RiskShareTerms.Step> steps;
    private final ToLongFunction<String> contributions;
    private final Working working;
    private final Map<String, Long> adjustments = new LinkedHashMap<>();

    Caps(Agreement agreement, ToLongFunction<String> contributions, Working working) {
        this.steps = agreement.terms().at(Stage.CAP);
        this.contributions = contributions;
        this.working = working;
    }

    /** What partners bear of one unit; changed in place. */
    record UnitShares(Unit unit, Map<String, Long> parts) {}

    /** One cap at work on one set of shares. */
    private record Holding(
            RiskShareTerms.Step step, Cap cap, String unit, Map<String, Long> parts) {
        Entry entry(String rule) {
            return Entry.of(step, rule).within(unit);
        }
    }

    /** Writes what partners bear, within their limits. */
    void share(List<UnitShares> units) {
        for (RiskShareTerms.Step step : steps) {
            if (step.rule() instanceof Cap cap && cap.perUnit()) {
                units.stream()
                        .filter(shares -> selects(step, shares.unit()))
                        .forEach(shares -> hold(
                                new Holding(step, cap, shares.unit().where(), shares.parts())));
            }
        }
        for (RiskShareTerms.Step step : steps) {
            if (step.rule() instanceof Cap cap && !cap.perUnit()) {
                inTotal(step, cap, units);
            }
        }
        units.forEach(shares -> shares.parts().forEach(working::share));
        adjustments.forEach(working::share);
    }

    private static boolean selects(RiskShareTerms.Step step, Unit unit) {
        return Scopes.selectsAll(step.scope(), unit.lines());
    }

    private void inTotal(RiskShareTerms.Step step, Cap cap, List<UnitShares> units) {
        Map<String, Long> total = new LinkedHashMap<>();
        units.stream()
                .filter(shares -> selects(step, shares.unit()))
                .forEach(shares -> add(total, shares.parts()));
        if (!step.scope().selectsLines()) {
            add(total, adjustments);
        }
        Map<String, Long> held = new LinkedHashMap<>(total);
        hold(new Holding(step, cap, "", held));
        held.forEach((partner, pence) -> adjustments.merge(
                partner, pence - total.getOrDefault(partner, 0L), Math::addExact));
    }

    private static void add(Map<String, Long> total, Map<String, Long> parts) {
        parts.forEach((partner, pence) -> total.merge(partner, pence, Math::addExact));
    }

    private void hold(Holding holding) {
        Map<Cap.Limit, Long> above = new LinkedHashMap<>();
        for (Cap.Limit limit : holding.cap().limits()) {
            long share = holding.parts().getOrDefault(limit.partner(), 0L);
            long most = most(limit);
            if (Math.absExact(share) > most && holding.step().scope().when().holds(share)) {
                long held = Long.signum(share) * most;
                Entry entry = holding.entry("at most " + Pence.format(most));
                working.row(entry, limit.partner(), share, held);
                holding.parts().put(limit.partner(), held);
                above.put(limit, share - held);
            }
        }
        above.forEach((limit, excess) -> spill(holding, limit, excess));
    }

    private void spill(Holding holding, Cap.Limit limit, long excess) {
        long left = excess;
        String what = "above the limit of " + limit.partner();
        for (String partner : limit.spillTo()) {
            long taken = room(holding, partner, left);
            if (taken != 0) {
                working.row(holding.entry(what), partner, left, taken);
                holding.parts().merge(partner, taken, Math::addExact);
                left -= taken;
            }
        }
        if (left != 0) {
            String reason = holding.step().name() + ": " + what;
            working.leave(holding.entry(what + ", awaiting decision"), reason, left);
        }
    }

    /** How much of an excess another partner can take without passing a limit of its own. */
    private long room(Holding holding, String partner, long excess) {
        int sign = Long.signum(excess);
        long share = holding.parts().getOrDefault(partner, 0L);
        long room = holding.cap().limits().stream()
                .filter(limit -> limit.partner().equals(partner))
                .mapToLong(limit -> most(limit) - sign * share)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return sign * Math.max(0, Math.min(Math.absExact(excess), room));
    }

    private long most(Cap.Limit limit) {
        long contribution = Math.max(0, contributions.applyAsLong(limit.partner()));
        return limit.mostPence()
                .or(() -> limit.mostPercent().map(percent -> Percent.of(percent, contribution)))
                .orElse(Long.MAX_VALUE);
    }
}
