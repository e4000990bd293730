package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pooledfund.calendar.Period;

/** Writes the statements of one partner and flow, a period each. */
final class StatementWriter {
    private final String partner;
    private final Flow flow;
    private final Map<Period, Balances> periods = new TreeMap<>();

    StatementWriter(String partner, Flow flow) {
        this.partner = partner;
        this.flow = flow;
    }

    List<Statement> write(Collection<Item> items, List<Match> matches, List<Break> breaks) {
        items.forEach(item -> balances(item.line().period()).add(item));
        matches.forEach(this::explain);
        breaks.forEach(found -> byPeriod(found.items())
                .forEach((period, pence) -> balances(period).explain(found.type(), pence)));
        List<Statement> statements = new ArrayList<>();
        periods.forEach((period, balances) -> statements.add(balances.statement(period)));
        return statements;
    }

    /**
     * Lines of one match in several periods are timing in each; a difference that stays when all
     * are added up is shown under its own type in the first of them.
     */
    private void explain(Match match) {
        Map<Period, Long> parts = byPeriod(match.items());
        long lasting = match.differencePence();
        if (parts.size() == 1) {
            parts.forEach((period, pence) -> balances(period).explain(match.type(), pence));
            return;
        }
        DifferenceType across = match.type() == DifferenceType.ACCRUAL
                ? DifferenceType.ACCRUAL
                : DifferenceType.TIMING;
        for (Map.Entry<Period, Long> part : parts.entrySet()) {
            balances(part.getKey()).explain(match.type(), lasting);
            balances(part.getKey()).explain(across, Math.subtractExact(part.getValue(), lasting));
            lasting = 0;
        }
    }

    private static Map<Period, Long> byPeriod(List<Item> items) {
        Map<Period, Long> parts = new TreeMap<>();
        items.forEach(
                item -> parts.merge(item.line().period(), item.differencePence(), Math::addExact));
        return parts;
    }

    private Balances balances(Period period) {
        return periods.computeIfAbsent(period, p -> new Balances());
    }

    private final class Balances {
        private final Map<Side, Long> pence = new EnumMap<>(Side.class);
        private final Map<DifferenceType, Statement.Line> lines =
                new EnumMap<>(DifferenceType.class);

        void add(Item item) {
            pence.merge(item.side(), item.pence(), Math::addExact);
        }

        void explain(DifferenceType type, long amountPence) {
            if (amountPence != 0) {
                lines.merge(
                        type,
                        new Statement.Line(type, 1, amountPence),
                        (a, b) -> new Statement.Line(
                                type, a.count() + 1, Math.addExact(a.pence(), b.pence())));
            }
        }

        Statement statement(Period period) {
            return new Statement(
                    partner,
                    flow,
                    period,
                    pence.getOrDefault(Side.PARTNER, 0L),
                    List.copyOf(lines.values()),
                    pence.getOrDefault(Side.POOL, 0L));
        }
    }
}
