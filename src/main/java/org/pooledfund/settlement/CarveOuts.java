package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.Stage;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.fund.Scope;

/** Takes out what is never netted: aligned lines, ring-fenced grants, one partner's fault. */
final class CarveOuts {
    private static final RiskShareTerms.Step RING_FENCE = new RiskShareTerms.Step(
            "Ring-fence", new EarlyRule.RingFence(false), "", Scope.ALL, false);

    private final Agreement agreement;
    private final Splitter splitter;
    private final Working working;

    CarveOuts(Agreement agreement, Splitter splitter, Working working) {
        this.agreement = agreement;
        this.splitter = splitter;
        this.working = working;
    }

    /** The lines that are left. */
    List<PositionLine> from(List<PositionLine> lines) {
        List<PositionLine> left = new ArrayList<>(lines);
        take(left, line -> line.terms().mode() == Mode.ALIGNED).forEach(this::aligned);
        for (RiskShareTerms.Step step : agreement.terms().at(Stage.RING_FENCE)) {
            ringFence(step, take(left, line -> isFenced(step.scope(), line)));
        }
        ringFence(RING_FENCE, take(left, line -> line.terms().ringFenced()));
        for (RiskShareTerms.Step step : agreement.terms().at(Stage.FAULT)) {
            take(left, line -> !faultOf(line).isEmpty() && Scopes.selects(step.scope(), line))
                    .forEach(line -> fault(step, line));
        }
        if (left.stream().anyMatch(line -> !faultOf(line).isEmpty())) {
            working.note("Lines are tagged as a partner's fault, but the agreement has no step"
                    + " for that: they are shared with the rest.");
        }
        return left;
    }

    private static List<PositionLine> take(
            List<PositionLine> lines, Predicate<PositionLine> which) {
        List<PositionLine> taken = lines.stream().filter(which).toList();
        lines.removeIf(which);
        return taken;
    }

    private void aligned(PositionLine line) {
        working.bear(
                new Entry("Aligned budget", "own risk, " + line.schemeId(), ""),
                line.bodies().commissioner(),
                line.variancePence(),
                line.variancePence());
    }

    private static boolean isFenced(Scope scope, PositionLine line) {
        return scope.selectsLines() ? Scopes.selects(scope, line) : line.terms().ringFenced();
    }

    private void ringFence(RiskShareTerms.Step step, List<PositionLine> lines) {
        Map<String, List<PositionLine>> grants = new LinkedHashMap<>();
        for (PositionLine line : lines) {
            String what = (line.schemeId() + " "
                            + line.source().map(FundingSource::word).orElse(""))
                    .strip();
            grants.computeIfAbsent(what, key -> new ArrayList<>()).add(line);
        }
        grants.forEach((what, grant) -> stay(step, what, grant));
    }

    /** A grant of several owners is theirs in proportion to what they put in. */
    private void stay(RiskShareTerms.Step step, String what, List<PositionLine> grant) {
        long variance =
                grant.stream().mapToLong(PositionLine::variancePence).reduce(0, Math::addExact);
        Unit unit = new Unit(what, grant, agreement.partnerIds(), grant, variance);
        Map<String, Long> weights = new LinkedHashMap<>();
        grant.forEach(
                line -> weights.merge(line.partner(), line.weight().duePence(), Math::addExact));
        weights.replaceAll((partner, weight) -> Math.max(0, weight));
        if (weights.values().stream().allMatch(weight -> weight == 0)) {
            weights.replaceAll((partner, weight) -> 1L);
        }
        Map<String, Long> owners =
                new LinkedHashMap<>(splitter.byWeights(weights, unit, variance, step.name()));
        owners.keySet().retainAll(weights.keySet());
        boolean atOnce = step.rule() instanceof EarlyRule.RingFence fence
                && fence.ownerBearsOverspend()
                && variance > 0;
        if (atOnce) {
            Entry entry = Entry.of(step, "ring-fenced: its owner bears the overspend, " + what);
            owners.forEach((owner, pence) -> working.bear(entry, owner, variance, pence));
        } else {
            Entry entry = Entry.of(step, "ring-fenced: stays with its owner, " + what);
            working.carry(entry, what, owners);
        }
    }

    private void fault(RiskShareTerms.Step step, PositionLine line) {
        working.bear(
                Entry.of(step, "rests with the partner at fault").within(line.schemeId()),
                faultOf(line),
                line.variancePence(),
                line.variancePence());
    }

    private String faultOf(PositionLine line) {
        if (line.tags().isEmpty()) {
            return "";
        }
        return agreement.partnerIds().stream()
                .filter(partner -> line.tags().contains(PositionLine.FAULT + partner))
                .findFirst()
                .orElse("");
    }
}
