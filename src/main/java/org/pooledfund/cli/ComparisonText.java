package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.Remainder;
import org.pooledfund.settlement.Share;

/** Two sets of terms on the same position, side by side. */
final class ComparisonText {
    private final SettledFund one;
    private final SettledFund other;

    ComparisonText(SettledFund one, SettledFund other) {
        this.one = one;
        this.other = other;
    }

    void print(PrintWriter out, String first, String second) {
        out.println("The same position under two sets of terms: A is " + first + ", B is " + second
                + ". Variance: A "
                + Pence.format(one.settlement().variancePence()) + ", B "
                + Pence.format(other.settlement().variancePence()) + ".");
        out.println();
        TextTable table = new TextTable(
                "Partner",
                "Share A",
                "Share B",
                "B less A",
                "Final cost A",
                "Final cost B",
                "Settlement A",
                "Settlement B");
        for (Share share : one.settlement().shares()) {
            Share there = other.settlement().share(share.partner());
            table.row(
                    one.name(share.partner()),
                    Pence.format(share.sharePence()),
                    Pence.format(there.sharePence()),
                    Pence.format(there.sharePence() - share.sharePence()),
                    Pence.format(share.finalCostPence()),
                    Pence.format(there.finalCostPence()),
                    Pence.format(due(one, share.partner())),
                    Pence.format(due(other, share.partner())));
        }
        Remainder here = one.settlement().remainder();
        Remainder there = other.settlement().remainder();
        row(table, "Carried forward", here.carriedForwardPence(), there.carriedForwardPence());
        row(table, "From reserves", here.drawnPence(), there.drawnPence());
        row(table, "Unallocated", here.unallocatedPence(), there.unallocatedPence());
        table.print(out);
    }

    private static void row(TextTable table, String what, long first, long second) {
        table.row(
                what,
                Pence.format(first),
                Pence.format(second),
                Pence.format(second - first),
                "",
                "",
                "",
                "");
    }

    private static long due(SettledFund fund, String partner) {
        return fund.trueUp().toDatePence().getOrDefault(partner, 0L);
    }

    /** As JSON: both settlements, and by partner what B makes different. */
    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("a", new SettlementJson(one).object());
        object.put("b", new SettlementJson(other).object());
        List<Map<String, Object>> differences = one.settlement().shares().stream()
                .map(share -> {
                    Share there = other.settlement().share(share.partner());
                    Map<String, Object> difference = new LinkedHashMap<>();
                    difference.put("id", share.partner());
                    difference.put("share", Json.pounds(there.sharePence() - share.sharePence()));
                    difference.put(
                            "settlement",
                            Json.pounds(due(other, share.partner()) - due(one, share.partner())));
                    return difference;
                })
                .toList();
        object.put("difference", differences);
        return object;
    }
}
