package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The engine's answer to a component against all answers there are, and against greed. */
class AssignmentTest {
    private static final int INSTANCES = 100;

    private static Component random(Random random) {
        int firsts = 1 + random.nextInt(4);
        int seconds = 1 + random.nextInt(4);
        int[] counts =
                random.ints(firsts + seconds, 1, random.nextBoolean() ? 2 : 4).toArray();
        List<int[]> arcs = new ArrayList<>();
        for (int a = 0; a < firsts; a++) {
            for (int b = 0; b < seconds; b++) {
                if (random.nextInt(3) > 0) {
                    arcs.add(new int[] {a, firsts + b});
                }
            }
        }
        int spread = 1 + random.nextInt(5);
        Cost[] costs = arcs.stream()
                .map(arc -> new Cost(
                        random.nextBoolean() ? -1 : -100,
                        random.nextInt(spread),
                        random.nextInt(spread)))
                .toArray(Cost[]::new);
        return new Component(
                firsts,
                counts,
                arcs.stream().mapToInt(arc -> arc[0]).toArray(),
                arcs.stream().mapToInt(arc -> arc[1]).toArray(),
                costs);
    }

    /** The cheapest of all answers in which one arc pairs at most so many lines. */
    private static Cost cheapest(Component component, int without) {
        return cheapest(component, 0, component.counts().clone(), without);
    }

    private static Cost cheapest(Component component, int arc, int[] left, int without) {
        if (arc == component.arcs()) {
            return Cost.NOTHING;
        }
        int from = component.from()[arc];
        int to = component.to()[arc];
        Cost best = cheapest(component, arc + 1, left, without);
        Cost so = Cost.NOTHING;
        int most = arc == without ? 0 : Math.min(left[from], left[to]);
        for (int lines = 1; lines <= most; lines++) {
            so = so.plus(component.costs()[arc]);
            left[from] -= lines;
            left[to] -= lines;
            Cost with = so.plus(cheapest(component, arc + 1, left, without));
            left[from] += lines;
            left[to] += lines;
            best = with.compareTo(best) < 0 ? with : best;
        }
        return best;
    }

    private static Cost greedy(Component component) {
        List<Integer> arcs = new ArrayList<>();
        for (int arc = 0; arc < component.arcs(); arc++) {
            arcs.add(arc);
        }
        Collections.sort(
                arcs, (a, b) -> component.costs()[a].compareTo(component.costs()[b]));
        int[] left = component.counts().clone();
        Cost total = Cost.NOTHING;
        for (int arc : arcs) {
            while (left[component.from()[arc]] > 0 && left[component.to()[arc]] > 0) {
                left[component.from()[arc]]--;
                left[component.to()[arc]]--;
                total = total.plus(component.costs()[arc]);
            }
        }
        return total;
    }

    @RepeatedTest(50)
    void isTheCheapestAndProvesIt(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (int instance = 0; instance < INSTANCES; instance++) {
            Component component = random(random);
            Optimum optimum = Assignment.of(component);
            String which = "seed " + info.getCurrentRepetition() + " instance " + instance;

            assertEquals(cheapest(component, -1), optimum.total(), which);
            assertTrue(optimum.isProven(), which);
            assertTrue(optimum.total().compareTo(greedy(component)) <= 0, which);
        }
    }

    /** Of single lines, the margin is what the best answer without the pair costs more. */
    @RepeatedTest(20)
    void marginIsTheCostOfDoingWithout(RepetitionInfo info) {
        Random random = new Random(1_000 + info.getCurrentRepetition());
        for (int instance = 0; instance < INSTANCES; instance++) {
            Component any = random(random);
            int[] ones = new int[any.nodes()];
            Arrays.fill(ones, 1);
            Component component =
                    new Component(any.firsts(), ones, any.from(), any.to(), any.costs());
            Optimum optimum = Assignment.of(component);
            for (int arc = 0; arc < component.arcs(); arc++) {
                if (optimum.answer().flow(arc) == 0) {
                    continue;
                }
                Cost margin = optimum.margin(arc);
                Cost without = cheapest(component, arc).minus(optimum.total());
                if (without.evidence() > 0) {
                    assertEquals(null, margin);
                } else {
                    assertEquals(without, margin);
                    assertTrue(!without.isNothing() || !optimum.exchange(arc).isEmpty());
                }
            }
        }
    }
}
