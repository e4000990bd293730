package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.pooledfund.match.Condition.Equal;
import org.pooledfund.match.Condition.Missing;

/** The status of every line of small random ledgers against all answers there are. */
class StatusOracleTest {
    private static final int INSTANCES = 60;
    private static final int REACH = 4;
    private static final Equal REFERENCE =
            new Equal(Field.REFERENCE, Normal.REFERENCE, Missing.NOBODY);

    private static Rule rule(Method method, Amounts amounts, Days days) {
        return new Rule(
                "rule",
                Scope.ALL,
                method,
                new Tests(List.of(REFERENCE), amounts, days, Periods.ANY),
                Verdict.confirm(Difference.NONE));
    }

    private static Matching match(Rule rule, Lines left, Lines right) {
        return Engine.match(new RuleSet("test", "1", 2, List.of(rule)), left, right);
    }

    private static List<String> words(Matching matching, int lefts) {
        List<String> words = new ArrayList<>();
        int lines = matching.left().size() + matching.right().size();
        for (int line = 0; line < lines; line++) {
            words.add("OPEN");
        }
        for (int number = 0; number < matching.groupCount(); number++) {
            Group group = matching.group(number);
            TreeSet<Integer> members = new TreeSet<>();
            Arrays.stream(group.left()).forEach(members::add);
            Arrays.stream(group.right()).forEach(line -> members.add(lefts + line));
            members.forEach(line -> words.set(line, group.status() + " " + members.first()));
        }
        return words;
    }

    /** Every line says something else, so that lines of one day are alike but not equal. */
    private static Lines side(Rows rows, String name, int[] days, int[] amounts) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < days.length; at++) {
            lines.add(name + (char) ('a' + at) + "|" + amounts[at] + "|R7|Elm|" + name + at + "|"
                    + days[at]);
        }
        return rows.side(lines);
    }

    private static int[] same(int size, int amount) {
        int[] amounts = new int[size];
        Arrays.fill(amounts, amount);
        return amounts;
    }

    @RepeatedTest(20)
    void pairsAreWhatAllBestAnswersSay(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (int instance = 0; instance < INSTANCES; instance++) {
            int span = 2 + random.nextInt(12);
            int[] left = random.ints(1 + random.nextInt(5), 0, span).toArray();
            int[] right = random.ints(1 + random.nextInt(5), 0, span).toArray();
            Rows rows = new Rows();
            Matching matching = match(
                    rule(new Method.Pair(), new Amounts.Equal(), Days.within(REACH)),
                    side(rows, "L", left, same(left.length, 500)),
                    side(rows, "R", right, same(right.length, 500)));

            assertEquals(
                    new BestAnswers(left, right, REACH).words(),
                    words(matching, left.length),
                    () -> Arrays.toString(left) + " " + Arrays.toString(right));
        }
    }

    @RepeatedTest(20)
    void nettingsAreWhatAllBestAnswersSay(RepetitionInfo info) {
        Random random = new Random(100 + info.getCurrentRepetition());
        for (int instance = 0; instance < INSTANCES; instance++) {
            int[] more = random.ints(1 + random.nextInt(5), 0, 9).toArray();
            int[] less = random.ints(1 + random.nextInt(5), 0, 9).toArray();
            int[] days = Arrays.copyOf(more, more.length + less.length);
            System.arraycopy(less, 0, days, more.length, less.length);
            int[] amounts = same(days.length, 500);
            Arrays.fill(amounts, more.length, amounts.length, -500);
            Rows rows = new Rows();
            Matching matching = match(
                    rule(new Method.Netting(), new Amounts.Opposite(), Days.within(REACH)),
                    side(rows, "L", days, amounts),
                    rows.side());

            assertEquals(new BestAnswers(more, less, REACH).words(), words(matching, days.length));
        }
    }

    @RepeatedTest(10)
    void groupsAreTheKeysWhoseTotalsAgree(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (int instance = 0; instance < INSTANCES; instance++) {
            List<List<String>> sides = List.of(new ArrayList<>(), new ArrayList<>());
            TreeMap<String, long[]> keys = new TreeMap<>();
            for (int line = 0; line < 12; line++) {
                int side = random.nextInt(2);
                String key = "K" + random.nextInt(4);
                int amount = random.nextInt(-1, 3);
                sides.get(side).add("L" + (char) ('a' + line) + "|" + amount + "|" + key);
                long[] sums = keys.computeIfAbsent(key, k -> new long[4]);
                sums[side] += amount;
                sums[2 + side]++;
            }
            Rows rows = new Rows();
            Matching matching = match(
                    rule(new Method.Group(Shape.MANY_TO_MANY), new Amounts.Equal(), Days.ANY),
                    rows.side(sides.get(0)),
                    rows.side(sides.get(1)));
            TreeSet<String> found = new TreeSet<>();
            for (int number = 0; number < matching.groupCount(); number++) {
                Group group = matching.group(number);
                found.add(matching.left().text(group.left()[0], Field.REFERENCE) + " "
                        + group.status() + " " + group.left().length + " " + group.right().length);
            }
            TreeSet<String> wanted = new TreeSet<>();
            keys.forEach((key, sums) -> {
                if (sums[0] == sums[1] && sums[2] > 0 && sums[3] > 0) {
                    wanted.add(key + " CONFIRMED " + sums[2] + " " + sums[3]);
                }
            });

            assertEquals(wanted, found);
        }
    }

    /** In rounds: what one subset alone makes, of lines that no other wants, is taken out. */
    private static TreeMap<Integer, String> bySubsets(int[] targets, int[] pool) {
        TreeMap<Integer, String> words = new TreeMap<>();
        int used = 0;
        boolean isOver = false;
        while (!isOver) {
            List<List<Integer>> answers = new ArrayList<>();
            for (int target = 0; target < targets.length; target++) {
                answers.add(new ArrayList<>());
                for (int mask = 0; mask < 1 << pool.length; mask++) {
                    int total = 0;
                    for (int at = 0; at < pool.length; at++) {
                        total += (mask >>> at & 1) * pool[at];
                    }
                    if (Integer.bitCount(mask) > 1
                            && Integer.bitCount(mask) < 5
                            && (mask & used) == 0
                            && total == targets[target]
                            && !words.containsKey(target)) {
                        answers.get(target).add(mask);
                    }
                }
            }
            isOver = true;
            int taken = 0;
            for (int target = 0; target < targets.length; target++) {
                if (answers.get(target).size() == 1 && isAlone(answers, target)) {
                    words.put(target, "CONFIRMED");
                    taken |= answers.get(target).get(0);
                    isOver = false;
                }
            }
            used |= taken;
            for (int target = 0; isOver && target < targets.length; target++) {
                if (!answers.get(target).isEmpty()) {
                    words.put(target, "AMBIGUOUS");
                }
            }
        }
        return words;
    }

    private static boolean isAlone(List<List<Integer>> answers, int target) {
        for (int other = 0; other < answers.size(); other++) {
            if (other != target
                    && answers.get(other).size() == 1
                    && (answers.get(other).get(0) & answers.get(target).get(0)) != 0) {
                return false;
            }
        }
        return true;
    }

    @RepeatedTest(10)
    void subsetsAreWhatCountingSays(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (int instance = 0; instance < INSTANCES; instance++) {
            int[] targets =
                    random.ints(1 + random.nextInt(3), 20, 90).distinct().toArray();
            int[] pool = random.ints(2 + random.nextInt(7), -5, 40).toArray();
            Rows rows = new Rows();
            Matching matching = match(
                    rule(
                            new Method.Subset(Shape.ONE_TO_MANY, new SubsetLimits(2, 4, 40)),
                            new Amounts.Equal(),
                            Days.ANY),
                    side(rows, "L", new int[targets.length], targets),
                    side(rows, "R", new int[pool.length], pool));
            TreeMap<Integer, String> found = new TreeMap<>();
            for (int number = 0; number < matching.groupCount(); number++) {
                Group group = matching.group(number);
                for (int line : group.left()) {
                    found.put(line, group.status().name());
                }
            }

            assertEquals(bySubsets(targets, pool), found);
        }
    }
}
