package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Reconciler RECONCILER = new Reconciler(Lines.TOLERANCES, Lines.SEPTEMBER);

    @Test
    void usesEveryLineOnceAndKeepsEveryPenny() {
        Trials.run(300, chance -> {
            Comparison comparison = random(chance, 150);
            Reconciliation found = RECONCILER.reconcile(comparison);
            List<Item> used = items(found);
            Set<EntryId> ids = new HashSet<>();
            used.forEach(item -> assertTrue(ids.add(item.entry().id()), "used twice: " + item));

            assertEquals(comparison.items().size(), used.size());
            assertEquals(pence(comparison.items()), pence(used));
            assertEquals(
                    comparison.items().stream().mapToLong(Item::differencePence).sum(),
                    found.matches().stream().mapToLong(Match::differencePence).sum()
                            + found.breaks().stream()
                                    .mapToLong(Break::differencePence)
                                    .sum());
        });
    }

    @Test
    void writesAStatementAPeriodThatClosesOnTheBalancesOfTheLines() {
        Trials.run(300, chance -> {
            Comparison comparison = random(chance, 150);
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
            Comparison comparison = random(chance, 300);
            Reconciliation expected = RECONCILER.reconcile(comparison);
            for (int i = 0; i < 100; i++) {
                List<Item> items = new ArrayList<>(comparison.items());
                List<Item> outside = new ArrayList<>(comparison.outsidePool());
                Collections.shuffle(items, chance);
                Collections.shuffle(outside, chance);
                assertEquals(
                        expected,
                        RECONCILER.reconcile(
                                new Comparison("icb", Flow.EXPENDITURE, items, outside)));
            }
        });
    }

    @Test
    void meetsEveryRuleAndEveryReasonInTheseTrials() {
        Set<String> rules = new HashSet<>();
        Set<DifferenceType> types = EnumSet.noneOf(DifferenceType.class);
        Trials.run(60, chance -> {
            Reconciliation found = RECONCILER.reconcile(random(chance, 150));
            found.matches().forEach(match -> rules.add(match.rule()));
            found.matches().forEach(match -> types.add(match.type()));
            found.breaks().forEach(open -> types.add(open.type()));
        });

        assertEquals(6, rules.size(), rules.toString());
        assertEquals(
                EnumSet.of(DifferenceType.CUTOVER, DifferenceType.OUTSIDE_POOL),
                EnumSet.complementOf(EnumSet.copyOf(types)));
    }

    private static Map<Period, Long> balances(Comparison comparison, Side side) {
        Map<Period, Long> balances = new HashMap<>();
        comparison.items().stream()
                .filter(item -> item.side() == side)
                .forEach(
                        item -> balances.merge(item.line().period(), item.pence(), Math::addExact));
        return balances;
    }

    private static List<Item> items(Reconciliation found) {
        return Stream.concat(
                        found.matches().stream().flatMap(match -> match.items().stream()),
                        found.breaks().stream().flatMap(open -> open.items().stream()))
                .toList();
    }

    private static long pence(List<Item> items) {
        return items.stream().mapToLong(Item::pence).sum();
    }

    /** Few references, suppliers and amounts, so that much nearly fits and some fits twice. */
    private static Comparison random(Random chance, int most) {
        List<Item> items = new ArrayList<>();
        List<Item> outside = new ArrayList<>();
        int count = 1 + chance.nextInt(most);
        for (int i = 1; i <= count; i++) {
            Side side = chance.nextBoolean() ? Side.PARTNER : Side.POOL;
            Item item = line(chance).item(side, i);
            (chance.nextInt(15) == 0 ? outside : items).add(item);
        }
        return new Comparison("icb", Flow.EXPENDITURE, items, outside);
    }

    private static Lines.Line line(Random chance) {
        long[] amounts = {0, 100, 103, 120, 200, 300, 105, 12_000, 10_000};
        String[] references = {"", "", "INV-1", "inv1", "INV-2", "A3", "A4", "B5", "B6", "C7"};
        Nature nature = switch (chance.nextInt(12)) {
            case 0, 1 -> Nature.ACCRUAL;
            case 2 -> Nature.CLIENT_INCOME;
            default -> Nature.EXPENDITURE;
        };
        boolean mapped = chance.nextInt(15) > 0;
        int period = 1 + chance.nextInt(6);
        return new Lines.Line(
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
