package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.testing.Trials;

/**
 * What holds for all ledgers: nothing lost, nothing used twice, no statement that does not close.
 */
class ReconcilerPropertyTest {
    private static final Reconciler RECONCILER =
            new Reconciler(SmallLedgers.RULES.set(), SmallLedgers.SEPTEMBER);

    private record Used(Side side, EntryId id, long pence) {}

    @Test
    void usesEveryLineOnceAndKeepsEveryPenny() {
        Trials.run(300, chance -> {
            Reconciliation found = random(chance, 150).reconcile();
            List<Used> used = used(found);
            Set<EntryId> ids = new HashSet<>();
            used.forEach(one -> assertTrue(ids.add(one.id()), "used twice: " + one));

            assertEquals(found.comparison().rows(), used.size());
            for (Side side : Side.values()) {
                Conserved part = found.balance().of(side);
                assertEquals(
                        part.loaded().pence(),
                        used.stream()
                                .filter(one -> one.side() == side)
                                .mapToLong(Used::pence)
                                .sum());
                assertTrue(part.holds(), part.toString());
            }
            Conserved own = found.balance().own();
            Conserved pool = found.balance().pool();
            assertEquals(own.matched().pence(), pool.matched().pence());
        });
    }

    @Test
    void writesAStatementAPeriodThatClosesOnTheBalancesOfTheLines() {
        Trials.run(300, chance -> {
            Comparison comparison = random(chance, 150).comparison();
            Map<Period, Long> partner = balances(comparison, Side.PARTNER);
            Map<Period, Long> pool = balances(comparison, Side.POOL);
            Set<Period> periods = new HashSet<>(partner.keySet());
            periods.addAll(pool.keySet());
            List<Statement> statements = RECONCILER.reconcile(comparison).statements();

            assertEquals(periods.size(), statements.size());
            for (Statement statement : statements) {
                assertEquals(0, statement.differencePence(), statement.toString());
                assertEquals(
                        partner.getOrDefault(statement.period(), 0L), statement.partnerPence());
                assertEquals(pool.getOrDefault(statement.period(), 0L), statement.poolPence());
            }
        });
    }

    @Test
    void findsTheSameInWhateverOrderTheLinesArrive() {
        Trials.run(5, chance -> {
            SmallLedgers ledgers = random(chance, 300);
            String expected = words(ledgers.reconcile());
            for (int i = 0; i < 40; i++) {
                assertEquals(expected, words(ledgers.shuffled(chance).reconcile()));
            }
        });
    }

    @Test
    void meetsEveryReasonInTheseTrials() {
        Set<DifferenceType> types = EnumSet.noneOf(DifferenceType.class);
        Trials.run(80, chance -> {
            Reconciliation found = random(chance, 150).reconcile();
            found.forEachMatch(match -> types.add(match.type()));
            found.breaks().forEach(open -> types.add(open.type()));
        });

        assertEquals(
                EnumSet.of(
                        DifferenceType.TOLERANCE,
                        DifferenceType.BEYOND_LIMIT,
                        DifferenceType.CUTOVER,
                        DifferenceType.OUTSIDE_POOL),
                EnumSet.complementOf(EnumSet.copyOf(types)));
    }

    private static String words(Reconciliation found) {
        StringBuilder words = new StringBuilder();
        found.forEachMatch(match -> {
            words.append(match.rule()).append(match.status()).append(match.type());
            for (Side side : Side.values()) {
                for (int line : match.lines(side)) {
                    words.append(found.comparison().id(side, line));
                }
            }
            words.append(match.evidence()).append('\n');
        });
        found.breaks().forEach(open -> words.append(open).append('\n'));
        return words.append(found.statements()).toString();
    }

    private static Map<Period, Long> balances(Comparison comparison, Side side) {
        Map<Period, Long> balances = new HashMap<>();
        for (int line = 0; line < comparison.lines(side).size(); line++) {
            if (!comparison.isOutside(side, line)) {
                Item item = comparison.item(side, line);
                balances.merge(item.period(), item.pence(), Math::addExact);
            }
        }
        return balances;
    }

    private static List<Used> used(Reconciliation found) {
        List<Used> used = new ArrayList<>();
        Comparison comparison = found.comparison();
        found.forEachMatch(match -> {
            if (match.closes()) {
                for (Side side : Side.values()) {
                    for (int line : match.lines(side)) {
                        used.add(new Used(
                                side,
                                comparison.id(side, line),
                                comparison.lines(side).amount(line)));
                    }
                }
            }
        });
        found.breaks()
                .forEach(open -> open.items()
                        .forEach(item -> used.add(new Used(item.side(), item.id(), item.pence()))));
        return used;
    }

    /** Few references, suppliers and amounts, so that much nearly fits and some fits twice. */
    private static SmallLedgers random(Random chance, int most) {
        SmallLedgers ledgers = new SmallLedgers();
        int count = 1 + chance.nextInt(most);
        for (int i = 1; i <= count; i++) {
            SmallLedgers.Line line = line(chance);
            Side side = chance.nextBoolean() ? Side.PARTNER : Side.POOL;
            ledgers.add(side, chance.nextInt(15) == 0 ? line.outside() : line);
        }
        return ledgers;
    }

    private static SmallLedgers.Line line(Random chance) {
        long[] amounts = {0, 100, 103, 120, 200, 300, 105, 12_000, 10_000};
        String[] references = {
            "", "", "INV-1", "inv1", "INV-12", "INV-21", "A3", "A4", "B5", "B6", "C7"
        };
        Nature nature = switch (chance.nextInt(12)) {
            case 0, 1 -> Nature.ACCRUAL;
            case 2 -> Nature.CLIENT_INCOME;
            default -> Nature.EXPENDITURE;
        };
        boolean mapped = chance.nextInt(15) > 0;
        int period = 1 + chance.nextInt(6);
        return new SmallLedgers.Line(
                references[chance.nextInt(references.length)],
                (chance.nextInt(nature == Nature.ACCRUAL ? 2 : 5) == 0 ? -1 : 1)
                        * amounts[chance.nextInt(amounts.length)],
                period,
                LocalDate.of(2025, 3, 20).plusDays(chance.nextInt(170)),
                List.of("", "Ash", "Elm", "Oak").get(chance.nextInt(4)),
                mapped ? "S0" + chance.nextInt(2) : "",
                nature,
                mapped ? Standing.IN_SCHEME : Standing.UNMAPPED,
                chance.nextInt(25) == 0);
    }
}
