package org.pooledfund.sample;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** All that is not planted has one counterpart on the other side, found in one of three ways. */
class CounterpartsTest {
    private final Set<Line> planted = Sample.PLANTED.stream()
            .flatMap(difference -> PlantedDifferencesTest.lines(difference).stream())
            .collect(toSet());
    private final List<Line> ordinary = Sample.LINES.stream()
            .filter(line -> !planted.contains(line))
            .filter(line -> !line.scheme().equals(Profile.OUTSIDE_POOL))
            .filter(line -> !line.nature().equals("accrual"))
            .sorted(Comparator.comparing(Line::date))
            .toList();
    private final List<Line> left = new ArrayList<>(ordinary);

    @Test
    void everyOrdinaryLineHasItsCounterpart() {
        int all = left.size();
        int same = pair(line ->
                line.get("reference").isEmpty() ? "" : line.get("reference") + " " + amount(line));
        int written = pair(line ->
                line.plainReference().isEmpty() ? "" : line.plainReference() + " " + amount(line));
        int byParty = pair(line -> line.plainParty() + " " + amount(line) + " " + line.month());
        assertEquals(List.of(), left);
        assertEquals(all, 2 * (same + written + byParty));
        assertShare(80, 84, same, all / 2);
        assertShare(8, 11, written, all / 2);
        assertShare(9, 12, byParty, all / 2);
    }

    @Test
    void everyAccrualButTheLastIsTakenBackNextMonth() {
        Map<String, List<Line>> accruals = Sample.LINES.stream()
                .filter(line -> line.nature().equals("accrual") && !planted.contains(line))
                .collect(groupingBy(line -> line.get("reference")));
        assertEquals(96, accruals.size());
        for (List<Line> twins : accruals.values()) {
            Line first = twins.getFirst();
            if (PlantedDifferencesTest.isOpenAccrual(first)) {
                assertEquals(1, twins.size());
            } else {
                Line second = twins.get(1);
                assertEquals(2, twins.size());
                assertEquals(first.month().plusMonths(1), second.month());
                assertEquals(first.scheme(), second.scheme());
                assertEquals(0, first.pence().orElseThrow() + second.pence().orElseThrow());
            }
        }
    }

    private int pair(Function<Line, String> key) {
        Map<String, List<Line>> sides = left.stream()
                .filter(line -> !key.apply(line).isEmpty())
                .collect(groupingBy(key, TreeMap::new, toList()));
        int pairs = 0;
        Set<Line> found = new HashSet<>();
        for (List<Line> lines : sides.values()) {
            List<Line> partners = lines.stream().filter(line -> !line.isPool()).toList();
            List<Line> pools = lines.stream().filter(Line::isPool).toList();
            for (int i = 0; i < Math.min(partners.size(), pools.size()); i++) {
                assertNear(partners.get(i), pools.get(i));
                found.addAll(List.of(partners.get(i), pools.get(i)));
                pairs++;
            }
        }
        left.removeIf(found::contains);
        return pairs;
    }

    private static void assertNear(Line partner, Line pool) {
        long days = DAYS.between(partner.date(), pool.date());
        assertTrue(days >= 0 && days <= 5, () -> partner + " and " + pool);
        assertEquals(partner.month(), pool.month());
        if (!partner.nature().equals("contribution")) {
            assertEquals(partner.plainParty(), pool.plainParty());
            assertEquals(partner.scheme(), pool.scheme());
        }
    }

    /** An amount as both sides show it: a contribution is income to the pool. */
    private static long amount(Line line) {
        long pence = line.pence().orElseThrow();
        return line.isPool() && line.nature().equals("contribution") ? -pence : pence;
    }

    private static void assertShare(int leastPercent, int mostPercent, int part, int all) {
        int percent = 100 * part / all;
        assertTrue(percent >= leastPercent && percent <= mostPercent, percent + " % of " + all);
    }
}
