package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Allocation;
import org.pooledfund.settlement.Segments.Span;

/**
 * The plan to date of each part of a scheme's budget, by one rule for every position: the scheme's
 * budget is cut to the months so far and rounded to the penny once, then divided over its partners
 * in agreement order by largest remainder, then over each partner's parts. A ledger and a file that
 * say the same thus settle to the same pence.
 */
final class PlanToDate {
    private final Agreement agreement;
    private final int months;

    PlanToDate(Agreement agreement, int months) {
        this.agreement = agreement;
        this.months = months;
    }

    /**
     * A part of a scheme's budget.
     *
     * @param pence for the whole stretch
     */
    record Part(String partner, long pence) {
        static Part of(PositionLine line) {
            return new Part(line.partner(), line.budgetPence());
        }
    }

    /** The lines of a position with the plan to date in place of the budget of their stretch. */
    List<PositionLine> of(List<PositionLine> lines, Segments segments) {
        Map<Place, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            PositionLine line = lines.get(i);
            places.computeIfAbsent(
                            new Place(line.schemeId(), line.segment()), place -> new ArrayList<>())
                    .add(i);
        }
        List<PositionLine> found = new ArrayList<>(lines);
        places.forEach((place, mine) -> {
            List<Part> parts = mine.stream().map(i -> Part.of(lines.get(i))).toList();
            Scheme scheme = agreement.scheme(place.scheme()).orElseThrow();
            List<Long> plans = of(scheme, segments.span(place.segment()), parts);
            for (int i = 0; i < plans.size(); i++) {
                found.set(mine.get(i), lines.get(mine.get(i)).withBudget(plans.get(i)));
            }
        });
        return found;
    }

    private record Place(String scheme, int segment) {}

    /** The plan to date of each part, in the order given. */
    List<Long> of(Scheme scheme, Span span, List<Part> parts) {
        long plan = Profile.toDate(scheme, total(parts), span, months);
        LongUnaryOperator toDate = pence -> Profile.toDate(scheme, pence, span, months);
        Map<String, List<Integer>> places = byPartner(parts);
        List<Long> budgets = places.values().stream()
                .map(mine -> total(mine.stream().map(parts::get).toList()))
                .toList();
        List<Long> plans = split(plan, budgets, toDate);
        List<Long> found = new ArrayList<>(parts.stream().map(part -> 0L).toList());
        int i = 0;
        for (List<Integer> mine : places.values()) {
            List<Long> own = split(
                    plans.get(i++),
                    mine.stream().map(place -> parts.get(place).pence()).toList(),
                    toDate);
            for (int j = 0; j < own.size(); j++) {
                found.set(mine.get(j), own.get(j));
            }
        }
        return found;
    }

    private Map<String, List<Integer>> byPartner(List<Part> parts) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        agreement.partnerIds().forEach(partner -> places.put(partner, new ArrayList<>()));
        for (int i = 0; i < parts.size(); i++) {
            places.computeIfAbsent(parts.get(i).partner(), partner -> new ArrayList<>())
                    .add(i);
        }
        places.values().removeIf(List::isEmpty);
        return places;
    }

    /**
     * Budgets of both signs have no proportion: those above zero get their own plan to date, and
     * those below what it is more than the whole, so that all add up to the whole.
     */
    private static List<Long> split(long pence, List<Long> budgets, LongUnaryOperator toDate) {
        List<Long> above = budgets.stream().map(budget -> Math.max(0, budget)).toList();
        List<Long> below = budgets.stream().map(budget -> Math.max(0, -budget)).toList();
        if (sum(above) == 0 || sum(below) == 0) {
            return byWeight(pence, sum(above) == 0 ? below : above);
        }
        long plan = toDate.applyAsLong(sum(above));
        List<Long> plus = byWeight(plan, above);
        List<Long> minus = byWeight(pence - plan, below);
        List<Long> parts = new ArrayList<>();
        for (int i = 0; i < budgets.size(); i++) {
            parts.add(plus.get(i) + minus.get(i));
        }
        return parts;
    }

    private static List<Long> byWeight(long pence, List<Long> weights) {
        return sum(weights) == 0 ? weights : Allocation.byLargestRemainder(pence, weights);
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().reduce(0L, Math::addExact);
    }

    private static long total(List<Part> parts) {
        return parts.stream().mapToLong(Part::pence).reduce(0, Math::addExact);
    }
}
