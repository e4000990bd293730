package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.PriorYear;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.Stage;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.money.Allocation;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.PositionLine.Bodies;
import org.pooledfund.settlement.PositionLine.Weight;

/** Keeps the lines that are the pool's, and says what it leaves out and why. */
final class Eligibility {
    private static final int PLACES = 4;

    private final Agreement agreement;
    private final Position position;
    private final Working working;
    private final Map<String, Long> contributions;
    private final List<RiskShareTerms.Step> steps;

    Eligibility(Agreement agreement, Position position, Working working) {
        this.agreement = agreement;
        this.position = position;
        this.working = working;
        this.steps = agreement.terms().at(Stage.ELIGIBILITY);
        this.contributions = new TreeMap<>(position.contributions());
    }

    List<PositionLine> eligible() {
        List<PositionLine> kept = new ArrayList<>();
        for (PositionLine line : position.lines()) {
            if (line.tags().contains(PositionLine.INELIGIBLE)) {
                note(line, "spending that is not eligible");
                kept.add(line.withoutSpending());
            } else if (isOutside(line)) {
                contributions.merge(line.partner(), -line.budgetPence(), Math::addExact);
            } else {
                kept.add(line);
            }
        }
        for (RiskShareTerms.Step step : steps) {
            if (step.rule() instanceof EarlyRule.PayForPerformance pay) {
                kept.add(released(step, pay));
            }
        }
        return kept;
    }

    /** What is agreed, less what is not the pool's; complete only after {@link #eligible()}. */
    long contributionPence(String partner) {
        return contributions.getOrDefault(partner, 0L);
    }

    private boolean isOutside(PositionLine line) {
        if (line.terms().mode() == Mode.IN_VIEW) {
            note(line, "in view only");
            return true;
        }
        if (line.tags().contains(PositionLine.PRIOR_YEAR)
                && agreement.arrangement().priorYear() == PriorYear.NEW_VERSION) {
            note(line, "of the year before: it belongs to a new version of that settlement");
            return true;
        }
        for (RiskShareTerms.Step step : steps) {
            if (step.rule() instanceof EarlyRule.Exclude && Scopes.selects(step.scope(), line)) {
                working.row(
                        Entry.of(step, "left out").within(line.schemeId()),
                        line.partner(),
                        line.actualPence(),
                        0);
                return true;
            }
        }
        boolean recharge = line.tags().contains(PositionLine.RECHARGE) && !recharges();
        if (recharge) {
            note(line, "a recharge for one person's package");
        }
        return recharge;
    }

    /** Whether the terms speak of recharges themselves. */
    private boolean recharges() {
        return agreement.terms().steps().stream()
                .anyMatch(step -> step.scope().tags().contains(PositionLine.RECHARGE));
    }

    private void note(PositionLine line, String why) {
        working.row(
                new Entry("Eligibility", why, "").within(line.schemeId()),
                line.bodies().spentBy(),
                line.actualPence(),
                0);
    }

    /** The pot is split in two: what was reached of the target, and what was not. */
    private PositionLine released(RiskShareTerms.Step step, EarlyRule.PayForPerformance pay) {
        if (position.facts().achievedPercent().isEmpty()) {
            working.note(step.name() + ": what was reached of the target is not known here;"
                    + " nothing of the pot is released yet.");
        }
        BigDecimal achieved = position.facts().achievedPercent().orElse(BigDecimal.ZERO);
        BigDecimal reached = achieved.max(BigDecimal.ZERO).min(pay.targetPercent());
        long released = Allocation.byLargestRemainder(
                        pay.potPence(),
                        List.of(parts(reached), parts(pay.targetPercent().subtract(reached))))
                .get(0);
        working.row(
                Entry.of(
                        step,
                        "released for " + achieved.toPlainString() + "% of a target of "
                                + pay.targetPercent().toPlainString() + "%; the rest, "
                                + Pence.format(pay.potPence() - released) + ", is retained"),
                pay.partner(),
                pay.potPence(),
                released);
        contributions.merge(pay.partner(), released, Math::addExact);
        return new PositionLine(
                Optional.empty(),
                Optional.empty(),
                new Bodies(pay.partner(), pay.partner(), agreement.host()),
                released,
                0,
                Weight.of(released),
                Set.of(),
                0);
    }

    private static long parts(BigDecimal percent) {
        return percent.movePointRight(PLACES).longValueExact();
    }
}
