package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Allocation;
import org.pooledfund.settlement.PositionLine.Bodies;
import org.pooledfund.settlement.PositionLine.Weight;

/**
 * Cuts the variance of a year by the days of its stretches. One running total goes through all
 * schemes in agreement order, plans first and then spending, and is cut anew after each amount; so
 * the fund's variance in a stretch is its part by days to the penny, and a scheme's is the same
 * however its lines are written down.
 */
final class DayCut {
    private final Agreement agreement;
    private final List<Position.Stretch> stretches;
    private long running;

    DayCut(Agreement agreement, List<Position.Stretch> stretches) {
        this.agreement = agreement;
        this.stretches = stretches;
    }

    /** Lines that are the same but for the stretch they are in. */
    private record Whole(
            Optional<Scheme> scheme,
            Optional<FundingSource> source,
            Bodies bodies,
            Set<String> tags) {
        static Whole of(PositionLine line) {
            return new Whole(line.scheme(), line.source(), line.bodies(), line.tags());
        }
    }

    /** The lines anew; what they weigh stays in the stretch it is of. */
    List<PositionLine> cut(List<PositionLine> lines) {
        Map<String, Map<Whole, List<PositionLine>>> schemes = new LinkedHashMap<>();
        agreement.schemes().forEach(scheme -> schemes.put(scheme.id(), new LinkedHashMap<>()));
        for (PositionLine line : lines) {
            schemes.computeIfAbsent(line.schemeId(), scheme -> new LinkedHashMap<>())
                    .computeIfAbsent(Whole.of(line), whole -> new ArrayList<>())
                    .add(line);
        }
        List<PositionLine> found = new ArrayList<>();
        schemes.values().forEach(wholes -> found.addAll(scheme(wholes)));
        return found;
    }

    private List<PositionLine> scheme(Map<Whole, List<PositionLine>> wholes) {
        Map<Whole, List<Long>> plans = new LinkedHashMap<>();
        wholes.forEach((whole, lines) -> plans.put(
                whole,
                parts(-lines.stream()
                        .mapToLong(PositionLine::budgetPence)
                        .reduce(0, Math::addExact))));
        List<PositionLine> found = new ArrayList<>();
        wholes.forEach((whole, lines) -> {
            List<Long> spent = parts(
                    lines.stream().mapToLong(PositionLine::actualPence).reduce(0, Math::addExact));
            List<Long> plan = plans.getOrDefault(whole, List.of());
            for (int stretch = 0; stretch < stretches.size(); stretch++) {
                found.add(new PositionLine(
                        whole.scheme(),
                        whole.source(),
                        whole.bodies(),
                        -plan.get(stretch),
                        spent.get(stretch),
                        weight(lines, stretch),
                        whole.tags(),
                        stretch));
            }
        });
        return found;
    }

    /** What an amount adds to each stretch of the running total. */
    private List<Long> parts(long pence) {
        List<Long> before = byDays(running);
        running = Math.addExact(running, pence);
        List<Long> after = byDays(running);
        List<Long> parts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            parts.add(after.get(i) - before.get(i));
        }
        return parts;
    }

    private List<Long> byDays(long pence) {
        return Allocation.byLargestRemainder(
                pence, stretches.stream().map(Position.Stretch::days).toList());
    }

    private static Weight weight(List<PositionLine> lines, int stretch) {
        return lines.stream()
                .filter(line -> line.segment() == stretch)
                .map(PositionLine::weight)
                .reduce(Weight.of(0), Weight::plus);
    }
}
