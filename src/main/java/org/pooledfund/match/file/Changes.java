package org.pooledfund.match.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.match.Group;
import org.pooledfund.match.Lines;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Side;

/**
 * What two sets of rules make differently of the same lines.
 *
 * @param second by the rules that are tried
 * @param byRule what each rule closes, in the order of the rules
 * @param lines those that stand differently, left before right
 */
public record Changes(
        Matching first, Matching second, Map<String, Closed> byRule, List<Change> lines) {

    private static final int BLOCK = 1 << 18;

    /**
     * What one rule closes.
     *
     * @param unitsBefore amounts of its left lines without signs, or of its right if it has none
     */
    public record Closed(long groupsBefore, long unitsBefore, long groupsAfter, long unitsAfter) {}

    /** A line that stands differently. */
    public record Change(Side side, String id, long amount, Standing before, Standing after) {}

    /**
     * How a line stands.
     *
     * @param rule of the group it is in; blank if it is in none
     * @param status of that group; open if it is in none
     * @param with the ids of the other side's lines in the group
     */
    public record Standing(String rule, String status, String with) {
        /** In words. */
        public String text() {
            return rule.isEmpty()
                    ? status
                    : status + " by " + rule + (with.isEmpty() ? "" : " with " + with);
        }
    }

    /** Compares two results over the same lines. */
    public static Changes between(Matching first, Matching second) {
        List<Change> lines = new ArrayList<>();
        compare(Side.LEFT, first, second, lines);
        compare(Side.RIGHT, first, second, lines);
        return new Changes(first, second, byRule(first, second), lines);
    }

    /** Writes the lines as CSV. */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            CsvRows rows = new CsvRows();
            rows.header("side,line,amount,rule_now,status_now,with_now,"
                    + "rule_then,status_then,with_then");
            for (Change line : lines) {
                rows.text(MatchFiles.word(line.side()));
                rows.text(line.id());
                rows.amount(line.amount(), first.rules().decimalPlaces());
                standing(rows, line.before());
                standing(rows, line.after());
                rows.endRow();
                if (rows.length() > BLOCK) {
                    rows.writeTo(out);
                    rows.clear();
                }
            }
            rows.writeTo(out);
        }
    }

    private static void standing(CsvRows rows, Standing standing) {
        rows.text(standing.rule());
        rows.text(standing.status());
        rows.text(standing.with());
    }

    private static void compare(Side side, Matching first, Matching second, List<Change> changes) {
        Lines lines = side == Side.LEFT ? first.left() : first.right();
        int[] before = groups(side, first, lines.size());
        int[] after = groups(side, second, lines.size());
        for (int line = 0; line < lines.size(); line++) {
            if (!same(first, before[line], second, after[line])) {
                changes.add(new Change(
                        side,
                        lines.id(line),
                        lines.amount(line),
                        standing(side, first, before[line]),
                        standing(side, second, after[line])));
            }
        }
    }

    /** The group of each line; -1 without one. */
    private static int[] groups(Side side, Matching matching, int size) {
        int[] groups = new int[size];
        java.util.Arrays.fill(groups, -1);
        for (int number = 0; number < matching.groupCount(); number++) {
            Group group = matching.group(number);
            for (int line : side == Side.LEFT ? group.left() : group.right()) {
                groups[line] = number;
            }
        }
        return groups;
    }

    private static boolean same(Matching first, int before, Matching second, int after) {
        if (before < 0 || after < 0) {
            return before == after;
        }
        Group one = first.group(before);
        Group other = second.group(after);
        return one.status() == other.status()
                && java.util.Arrays.equals(one.left(), other.left())
                && java.util.Arrays.equals(one.right(), other.right());
    }

    private static Standing standing(Side side, Matching matching, int number) {
        if (number < 0) {
            return new Standing("", "open", "");
        }
        Group group = matching.group(number);
        Lines others = side == Side.LEFT ? matching.right() : matching.left();
        StringBuilder with = new StringBuilder();
        for (int line : side == Side.LEFT ? group.right() : group.left()) {
            with.append(with.isEmpty() ? "" : " ").append(others.id(line));
        }
        return new Standing(group.rule().name(), MatchFiles.word(group.status()), with.toString());
    }

    private static Map<String, Closed> byRule(Matching first, Matching second) {
        Map<String, long[]> sums = new LinkedHashMap<>();
        first.rules().rules().forEach(rule -> sums.put(rule.name(), new long[4]));
        second.rules().rules().forEach(rule -> sums.putIfAbsent(rule.name(), new long[4]));
        add(first, sums, 0);
        add(second, sums, 2);
        Map<String, Closed> closed = new LinkedHashMap<>();
        sums.forEach((rule, sum) -> {
            if (sum[0] + sum[2] > 0) {
                closed.put(rule, new Closed(sum[0], sum[1], sum[2], sum[3]));
            }
        });
        return closed;
    }

    private static void add(Matching matching, Map<String, long[]> sums, int at) {
        for (int number = 0; number < matching.groupCount(); number++) {
            Group group = matching.group(number);
            if (group.status().closes()) {
                long[] sum = sums.computeIfAbsent(group.rule().name(), r -> new long[4]);
                boolean left = group.left().length > 0;
                Lines lines = left ? matching.left() : matching.right();
                sum[at]++;
                for (int line : left ? group.left() : group.right()) {
                    sum[at + 1] = Math.addExact(sum[at + 1], Math.abs(lines.amount(line)));
                }
            }
        }
    }
}
