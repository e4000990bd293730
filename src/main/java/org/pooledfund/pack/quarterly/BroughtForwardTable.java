package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.YearBefore;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/** What the pool held when the year began, and for what. */
final class BroughtForwardTable {
    private final Figures figures;
    private final YearBefore account;

    BroughtForwardTable(Figures figures, YearBefore account) {
        this.figures = figures;
        this.account = account;
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (YearBefore.Balance balance : account.balances()) {
            rows.add(Row.body(
                    Cell.text(balance.of()),
                    balance.partner().isEmpty()
                            ? Cell.text("the fund")
                            : Cell.text(figures.fullName(balance.partner())),
                    Comparatives.of("Balance brought forward: " + balance.of(), balance.pence())));
        }
        rows.add(Row.total(
                Cell.text("Total"), Cell.BLANK, Cell.pence(account.broughtForwardPence())));
        return Table.of(
                "brought-forward",
                "Balances brought forward from " + account.year().label(),
                "What the account of the year before leaves, by purpose. It is apart from the plans"
                        + " of this year, and no part of the variance that partners share.",
                List.of(
                        Heads.text("purpose", "For"),
                        Heads.text("owner", "Whose"),
                        Heads.pence("amount", "Amount")),
                rows);
    }
}
