package org.pooledfund.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.pooledfund.match.Conservation;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Side;
import org.pooledfund.match.Status;

/** Prints what came of a matching, for a finance officer. */
final class MatchText {
    private final Matching matching;
    private final GroupCounts counts;
    private final PrintWriter out;

    MatchText(Matching matching, GroupCounts counts, PrintWriter out) {
        this.matching = matching;
        this.counts = counts;
        this.out = out;
    }

    void print() {
        out.println("Matched by the rules " + matching.rules().name() + ", version "
                + matching.rules().version() + ".");
        out.println();
        conservation();
        rules();
        open();
        out.println();
        out.println(
                "Every penny is accounted for: on each side, matched, netted, tolerated, carried"
                        + " and open make what was loaded.");
    }

    private void conservation() {
        Conservation left = matching.conservation(Side.LEFT);
        Conservation right = matching.conservation(Side.RIGHT);
        TextTable table = new TextTable("", "Left lines", "Left", "Right lines", "Right");
        row(table, "Loaded", left.loaded(), right.loaded());
        row(table, "Matched", left.matched(), right.matched());
        row(table, "Netted within the ledger", left.netted(), right.netted());
        row(table, "Differences tolerated", left.tolerated(), right.tolerated());
        row(table, "Carried forward", left.carried(), right.carried());
        row(table, "Open", left.open(), right.open());
        table.print(out);
    }

    private void row(
            TextTable table, String what, Conservation.Amount left, Conservation.Amount right) {
        table.row(
                what,
                count(left.lines()),
                pounds(matching, left.units()),
                count(right.lines()),
                pounds(matching, right.units()));
    }

    private void rules() {
        TextTable table = new TextTable(
                "Rule", "Confirmed", "Interchangeable", "Suggested", "Ambiguous", "Too many");
        matching.rules().rules().forEach(rule -> {
            long[] sums = counts.of(rule);
            if (!counts.met(rule).isEmpty()) {
                table.row(
                        rule.name().replace('-', ' '),
                        count(sums[Status.CONFIRMED.ordinal()]),
                        count(sums[Status.INTERCHANGEABLE.ordinal()]),
                        count(sums[Status.SUGGESTED.ordinal()]),
                        count(sums[Status.AMBIGUOUS.ordinal()]),
                        count(sums[Status.LIMIT.ordinal()]));
            }
        });
        title("What belongs together, in groups of lines");
        table.print(out);
    }

    private void open() {
        long[][] all = new long[Difference.values().length][2];
        for (int number = 0; number < matching.breakCount(); number++) {
            long[] sum = all[matching.breakType(number).ordinal()];
            sum[0]++;
            sum[1] = Math.addExact(sum[1], Math.abs(matching.breakAmount(number)));
        }
        Map<Difference, long[]> sums = new EnumMap<>(Difference.class);
        for (Difference type : Difference.values()) {
            if (all[type.ordinal()][0] > 0) {
                sums.put(type, all[type.ordinal()]);
            }
        }
        if (sums.isEmpty()) {
            title("Nothing is open.");
            return;
        }
        TextTable table = new TextTable("Reason", "Lines", "Amounts, without signs", "Meaning");
        sums.forEach((type, sum) ->
                table.row(word(type), count(sum[0]), pounds(matching, sum[1]), type.meaning()));
        title("What is open, and why");
        table.print(out);
    }

    private void title(String text) {
        out.println();
        out.println(text);
        out.println();
    }

    static String word(Difference type) {
        String text = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String count(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /** {@code £1,234.50}, with as many decimals as the rules count. */
    static String pounds(Matching matching, long units) {
        int places = matching.rules().decimalPlaces();
        BigDecimal pounds = BigDecimal.valueOf(units, places);
        return (units < 0 ? "-£" : "£")
                + String.format(Locale.UK, "%,." + places + "f", pounds.abs());
    }
}
