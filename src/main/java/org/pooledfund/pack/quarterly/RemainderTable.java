package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.Remainder;

/** What of the variance no partner bears now: each amount, and whose money it is. */
final class RemainderTable {
    /** Heads the row that makes the partners' rows add up to the fund. */
    static final String NO_PARTNER = "No partner now";

    private final Figures figures;
    private final Remainder remainder;

    RemainderTable(Figures figures) {
        this.figures = figures;
        this.remainder = figures.settlement().remainder();
    }

    /** Whether there is anything to show. */
    static boolean isNeeded(Remainder remainder) {
        return !remainder.carriedForward().isEmpty()
                || !remainder.drawn().isEmpty()
                || !remainder.unallocated().isEmpty();
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        remainder
                .carriedForward()
                .forEach(one -> owned(rows, "Carried forward", one.what(), one.owners()));
        remainder
                .drawn()
                .forEach(one -> owned(rows, "Met by a reserve", one.reserve(), one.owners()));
        remainder
                .unallocated()
                .forEach(one -> rows.add(row(
                        "Unallocated, awaiting decision", one.reason(), "", one.amountPence())));
        rows.add(Row.total(
                Cell.text("Total"), Cell.BLANK, Cell.BLANK, Cell.pence(remainder.pence())));
        return Table.of(
                "remainder",
                "Borne by no partner now",
                "Brackets: money the host holds for its owners. An amount met by a reserve is taken"
                        + " from what its owners hold in it. The host carries all of it until it"
                        + " is decided or falls due.",
                List.of(
                        new Column("kind", "What it is", ColumnKind.TEXT),
                        new Column("reason", "From", ColumnKind.TEXT),
                        new Column("owner", "Whose money", ColumnKind.TEXT),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private void owned(List<Row> rows, String kind, String what, Map<String, Long> owners) {
        owners.forEach((owner, pence) -> {
            if (pence != 0) {
                rows.add(row(kind, what, figures.fullName(owner), pence));
            }
        });
    }

    private static Row row(String kind, String what, String owner, long pence) {
        return Row.body(
                Cell.text(kind),
                Cell.text(Words.withSourcesNamed(what)),
                owner.isEmpty() ? Cell.BLANK : Cell.text(owner),
                Cell.of(Amount.ruled(
                        kind + ": " + what, "risk share; see the working", "", pence)));
    }
}
