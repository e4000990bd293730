package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;

/** Writes the statements of one comparison, a period each. */
final class StatementWriter {
    private final Comparison comparison;
    private final Balances[] periods = new Balances[Period.LAST_ADJUSTMENT + 1];
    private final long[] parts = new long[Period.LAST_ADJUSTMENT + 1];
    private final boolean[] touched = new boolean[Period.LAST_ADJUSTMENT + 1];

    StatementWriter(Comparison comparison) {
        this.comparison = comparison;
        Arrays.setAll(periods, number -> new Balances());
    }

    /**
     * A difference that stays when the lines of a match are added up is shown under its own type in
     * the first of their periods. What is in another period than its counterpart is timing, or of
     * the match's own type where that is more than a difference in amount.
     */
    void add(Match match) {
        long lasting = 0;
        int first = 0;
        int count = 0;
        collect(match, Side.PARTNER);
        collect(match, Side.POOL);
        for (int number = parts.length - 1; number > 0; number--) {
            if (touched[number]) {
                lasting = Math.addExact(lasting, parts[number]);
                first = number;
                count++;
            }
        }
        DifferenceType type = match.type();
        DifferenceType across = lasting == 0 && type != DifferenceType.NONE && count > 1
                ? type
                : DifferenceType.TIMING;
        for (int number = first; number < parts.length; number++) {
            if (touched[number]) {
                long own = number == first ? lasting : 0;
                periods[number].explain(type, own);
                periods[number].explain(across, Math.subtractExact(parts[number], own));
                parts[number] = 0;
                touched[number] = false;
            }
        }
    }

    private void collect(Match match, Side side) {
        Comparison.Ledger ledger = comparison.ledger(side);
        for (int line : match.lines(side)) {
            int number = comparison.book().period(ledger, line);
            long pence = ledger.lines().amount(line);
            periods[number].add(side, pence);
            parts[number] = Math.addExact(parts[number], side == Side.PARTNER ? pence : -pence);
            touched[number] = true;
        }
    }

    void add(Break found) {
        for (Item item : found.items()) {
            int number = item.period().number();
            periods[number].add(item.side(), item.pence());
            parts[number] = Math.addExact(parts[number], item.differencePence());
        }
        for (int number = 1; number < parts.length; number++) {
            periods[number].explain(found.type(), parts[number]);
            parts[number] = 0;
        }
    }

    List<Statement> write() {
        List<Statement> statements = new ArrayList<>();
        for (int number = 1; number < periods.length; number++) {
            if (periods[number].any) {
                statements.add(periods[number].statement(
                        comparison, new Period(comparison.book().year(), number)));
            }
        }
        return statements;
    }

    private static final class Balances {
        private boolean any;
        private long ownPence;
        private long poolPence;
        private final Map<DifferenceType, Statement.Line> lines =
                new EnumMap<>(DifferenceType.class);

        void add(Side side, long pence) {
            any = true;
            if (side == Side.PARTNER) {
                ownPence = Math.addExact(ownPence, pence);
            } else {
                poolPence = Math.addExact(poolPence, pence);
            }
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

        Statement statement(Comparison of, Period period) {
            return new Statement(
                    of.partner(),
                    of.flow(),
                    period,
                    ownPence,
                    List.copyOf(lines.values()),
                    poolPence);
        }
    }
}
