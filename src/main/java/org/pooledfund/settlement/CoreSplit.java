package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.Stage;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.Split;

/** Says who bears what is left of a unit's variance, step by step until nothing is left. */
final class CoreSplit {
    private final List<RiskShareTerms.Step> terms;
    private final Splitter splitter;
    private final Working working;

    CoreSplit(Agreement agreement, Splitter splitter, Working working) {
        this.terms = agreement.terms().at(Stage.CORE);
        this.splitter = splitter;
        this.working = working;
    }

    /** What one partner bears of one unit, before caps. */
    record Posting(Unit unit, String partner, long pence) {}

    List<Posting> split(Unit unit) {
        if (!unit.hasScheme() && !unit.name().isEmpty()) {
            unallocated(unit, "spending on no scheme of the agreement", unit.leftPence());
            return List.of();
        }
        List<Posting> postings = new ArrayList<>();
        long left = unit.leftPence();
        boolean taken = false;
        for (RiskShareTerms.Step step : terms) {
            if ((taken && left == 0) || !applies(step, unit, left)) {
                continue;
            }
            List<Posting> some = new ArrayList<>();
            left = Math.subtractExact(left, take(step, unit, left, some));
            postings.addAll(some);
            taken = true;
        }
        if (left != 0) {
            unallocated(unit, "no rule for it", left);
        }
        return postings;
    }

    private static boolean applies(RiskShareTerms.Step step, Unit unit, long left) {
        return step.scope().when().holds(left) && Scopes.selectsAll(step.scope(), unit.lines());
    }

    /** Applies one step to an amount, all of it. */
    List<Posting> apply(RiskShareTerms.Step step, Unit unit, long pence) {
        List<Posting> postings = new ArrayList<>();
        take(step, unit, pence, postings);
        return postings;
    }

    /** How much a step takes of an amount; what partners bear of it is added to the postings. */
    private long take(RiskShareTerms.Step step, Unit unit, long pence, List<Posting> postings) {
        String words = RuleWords.of(step.rule()) + (step.pendingDecision() ? " (by default)" : "");
        Entry entry = Entry.of(step, words).within(unit.where());
        if (step.pendingDecision() && pence != 0) {
            working.note(step.name() + ": shared by the agreement's default; a decision is due.");
        }
        switch (step.rule()) {
            case Split split ->
                post(entry, unit, pence, splitter.split(split, unit, pence, step.name()), postings);
            case CoreRule.LeadBears ignored ->
                post(entry, unit, pence, byLine(unit, pence, step, CoreSplit::lead), postings);
            case CoreRule.OwnRisk ignored ->
                post(
                        entry,
                        unit,
                        pence,
                        byLine(unit, pence, step, line -> line.bodies().commissioner()),
                        postings);
            case CoreRule.FirstBenefit first -> {
                long part = FirstBenefits.part(first, unit, pence);
                post(entry, unit, part, benefits(first, unit, part, step), postings);
                return part;
            }
            case CoreRule.Bands bands -> {
                for (BandSlices.Slice slice : BandSlices.of(bands, unit.budgetPence(), pence)) {
                    String band = slice.label() + " " + RuleWords.of(slice.split());
                    Entry row = Entry.of(step, band).within(unit.where());
                    Map<String, Long> parts =
                            splitter.split(slice.split(), unit, slice.pence(), step.name());
                    post(row, unit, slice.pence(), parts, postings);
                }
            }
            case CoreRule.CarryForward carry ->
                working.carry(
                        entry,
                        step.name(),
                        splitter.split(carry.owners(), unit, pence, step.name()));
            case CoreRule.AwaitDecision ignored -> {
                if (pence != 0) {
                    working.leave(entry, step.name(), pence);
                }
            }
            default -> throw new IllegalStateException("not a core rule: " + step.rule());
        }
        return pence;
    }

    private Map<String, Long> benefits(
            CoreRule.FirstBenefit rule, Unit unit, long pence, RiskShareTerms.Step step) {
        return splitter.byWeights(FirstBenefits.weights(rule, unit), unit, pence, step.name());
    }

    /** Rows for all who were partners of a pool; within it only for those with a part. */
    private void post(
            Entry entry, Unit unit, long in, Map<String, Long> parts, List<Posting> postings) {
        parts.forEach((partner, pence) -> {
            if (pence != 0 || (unit.name().isEmpty() && unit.active().contains(partner))) {
                working.row(entry, partner, in, pence);
                postings.add(new Posting(unit, partner, pence));
            }
        });
    }

    /** Each line's own variance; if something was taken before, what is left is cut evenly. */
    private Map<String, Long> byLine(
            Unit unit,
            long pence,
            RiskShareTerms.Step step,
            Function<PositionLine, String> bearer) {
        Map<String, Long> own = new LinkedHashMap<>();
        unit.lines()
                .forEach(line ->
                        own.merge(bearer.apply(line), line.variancePence(), Math::addExact));
        if (own.values().stream().reduce(0L, Math::addExact) == pence) {
            Map<String, Long> parts = splitter.byWeights(Map.of(), unit, 0, step.name());
            own.forEach((partner, variance) -> parts.merge(partner, variance, Math::addExact));
            return parts;
        }
        own.replaceAll((partner, variance) -> Math.max(0, Long.signum(pence) * variance));
        return splitter.byWeights(own, unit, pence, step.name());
    }

    private static String lead(PositionLine line) {
        return line.scheme().map(Scheme::lead).orElse(line.bodies().commissioner());
    }

    private void unallocated(Unit unit, String why, long pence) {
        if (pence != 0) {
            Entry entry = new Entry("Unallocated", why + ", awaiting decision", "");
            working.leave(entry.within(unit.where()), unit.label() + ": " + why, pence);
        }
    }
}
