package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.Stage;
import org.pooledfund.fund.Scope;
import org.pooledfund.money.Allocation;

/** Lets reserves meet overspends and leaves small variances alone, before anything is shared. */
final class Contingency {
    private final Agreement agreement;
    private final Splitter splitter;
    private final CoreSplit core;
    private final Working working;

    Contingency(Agreement agreement, Splitter splitter, CoreSplit core, Working working) {
        this.agreement = agreement;
        this.splitter = splitter;
        this.core = core;
        this.working = working;
    }

    /** The units with what is left of their variances. */
    List<Unit> apply(List<Unit> units) {
        List<Unit> left = units;
        for (RiskShareTerms.Step step : agreement.terms().at(Stage.CONTINGENCY)) {
            if (step.rule() instanceof EarlyRule.Reserve reserve) {
                left = meet(step, reserve, left);
            } else if (step.rule() instanceof EarlyRule.Deadband band) {
                left = left.stream().map(unit -> leaveAlone(step, band, unit)).toList();
            }
        }
        return left;
    }

    /** A reserve too small for all overspent units is split over them by their overspends. */
    private List<Unit> meet(RiskShareTerms.Step step, EarlyRule.Reserve reserve, List<Unit> units) {
        List<Long> needs = units.stream()
                .map(unit -> inScope(step.scope(), unit) ? Math.max(0, unit.leftPence()) : 0L)
                .toList();
        long need = needs.stream().reduce(0L, Math::addExact);
        long drawn = Math.min(need, reserve.amountPence());
        if (need == 0 || drawn == 0) {
            return units;
        }
        List<Long> parts = Allocation.byLargestRemainder(drawn, needs);
        List<Unit> left = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            left.add(units.get(i).left(units.get(i).leftPence() - parts.get(i)));
        }
        working.draw(
                Entry.of(step, "met by the reserve"),
                step.name(),
                need,
                owners(step, reserve, units, drawn));
        return left;
    }

    private Map<String, Long> owners(
            RiskShareTerms.Step step, EarlyRule.Reserve reserve, List<Unit> units, long drawn) {
        List<PositionLine> lines =
                units.stream().flatMap(unit -> unit.lines().stream()).toList();
        Unit pool = new Unit("", lines, agreement.partnerIds(), lines, drawn);
        return splitter.split(reserve.owners(), pool, drawn, step.name());
    }

    private Unit leaveAlone(RiskShareTerms.Step step, EarlyRule.Deadband band, Unit unit) {
        if (!inScope(step.scope(), unit) || unit.leftPence() == 0) {
            return unit;
        }
        long limit = Percent.of(band.withinPercent(), Math.abs(unit.budgetPence()));
        long size = Math.abs(unit.leftPence());
        if (size > limit && !band.excessOnly()) {
            return unit;
        }
        long within = Long.signum(unit.leftPence()) * Math.min(size, limit);
        RiskShareTerms.Step instead = new RiskShareTerms.Step(
                step.name(), band.within(), step.clause(), Scope.ALL, step.pendingDecision());
        Map<String, Long> borne = new LinkedHashMap<>();
        core.apply(instead, unit, within)
                .forEach(posting -> borne.put(posting.partner(), posting.pence()));
        borne.forEach(working::share);
        return unit.left(unit.leftPence() - within);
    }

    private static boolean inScope(Scope scope, Unit unit) {
        return scope.when().holds(unit.leftPence()) && Scopes.selectsAll(scope, unit.lines());
    }
}
