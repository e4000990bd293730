package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/** What the result of the pool's account is made of; it casts to the result. */
final class ResultTable {
    /** What the result is called wherever it stands. */
    static final String NET = "Net surplus or (deficit) of the pool";

    private final Figures figures;
    private final Settlement settlement;
    private final Money money;
    private final List<Row> rows = new ArrayList<>();
    private long result;

    ResultTable(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
        this.money = new Money(figures);
    }

    Table table() {
        for (Share share : settlement.shares()) {
            add(
                    "Received more or (less) than due: " + figures.fullName(share.partner()),
                    money.received(share).minus(money.due(share)));
        }
        for (Share share : settlement.shares()) {
            add(
                    "Variance to date attributable to " + figures.fullName(share.partner()),
                    money.share(share).negated());
        }
        if (settlement.remainder().pence() != 0) {
            add("Attributable to no partner now", money.remainder().negated());
        }
        long covered =
                settlement.shares().stream().mapToLong(Share::contributionPence).sum();
        long uncovered = covered - settlement.planPence();
        if (uncovered != 0) {
            add(
                    "Planned spending that no contribution covers",
                    Amount.ruled("Contributions to date less plan to date", "", "", uncovered));
        }
        rows.add(Row.total(Cell.text(NET), Cell.pence(result)));
        return Table.of(
                "result",
                "What the result is made of",
                "An overspend makes the result smaller; so does a contribution not yet received.",
                List.of(Heads.text("line", "Line"), Heads.pence("amount", "To date")),
                rows);
    }

    private void add(String label, Amount amount) {
        result += amount.pence();
        rows.add(Row.body(Cell.text(label), Cell.of(amount)));
    }
}
