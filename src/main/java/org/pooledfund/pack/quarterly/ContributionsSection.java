package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Contribution;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/** What the partners have agreed to pay and what has come in. */
final class ContributionsSection {
    private final Figures figures;
    private final Settlement settlement;

    ContributionsSection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
    }

    Section section() {
        return new Section(
                "contributions",
                settlement.through().quarter().label(),
                "Contributions",
                "What each partner has agreed to put in for the year, what of it falls on the"
                        + " months so far, and what the pool's ledger shows as received.",
                List.of(toDate(), chart(), bySource()),
                Section.Orientation.PORTRAIT);
    }

    private Table toDate() {
        List<Row> rows = new ArrayList<>();
        long received = 0;
        for (Share share : settlement.shares()) {
            received += share.receivedPence();
            rows.add(Row.body(
                    Cell.text(figures.fullName(share.partner())),
                    Cell.pence(figures.agreement().contributionPence(share.partner())),
                    Cell.pence(share.contributionPence()),
                    Cell.pence(share.receivedPence()),
                    Cell.pence(share.contributionPence() - share.receivedPence())));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.pence(figures.agreement().budgetPence()),
                Cell.pence(settlement.planPence()),
                Cell.pence(received),
                Cell.pence(settlement.planPence() - received)));
        return Table.of(
                "contributions-to-date",
                "Due and received",
                "Outstanding is due less received; it enters the settlement, not the variance.",
                List.of(
                        new Column("partner", "Partner", ColumnKind.TEXT),
                        new Column("year", "For the year", ColumnKind.MONEY_PENCE),
                        new Column("due", "Due to date", ColumnKind.MONEY_PENCE),
                        new Column("received", "Received", ColumnKind.MONEY_PENCE),
                        new Column("outstanding", "Outstanding", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private GroupedBars chart() {
        return new GroupedBars(
                "Contributions due and received",
                "Year to date, from the pool's ledger.",
                settlement.shares().stream()
                        .map(s -> figures.shortName(s.partner()))
                        .toList(),
                List.of(
                        new GroupedBars.Series(
                                "Due",
                                settlement.shares().stream()
                                        .map(Share::contributionPence)
                                        .toList()),
                        new GroupedBars.Series(
                                "Received",
                                settlement.shares().stream()
                                        .map(Share::receivedPence)
                                        .toList())));
    }

    private Table bySource() {
        Agreement agreement = figures.agreement();
        List<Row> rows = new ArrayList<>();
        for (Contribution contribution : agreement.contributions()) {
            rows.add(Row.body(
                    Cell.text(figures.fullName(contribution.partner())),
                    Cell.text(contribution.source().label()),
                    Cell.pence(contribution.amountPence())));
        }
        rows.add(Row.total(Cell.text("Total"), Cell.BLANK, Cell.pence(agreement.budgetPence())));
        return Table.of(
                "contributions-by-source",
                "Agreed for the year, by funding source",
                "From the agreement.",
                List.of(
                        new Column("partner", "Partner", ColumnKind.TEXT),
                        new Column("source", "Funding source", ColumnKind.TEXT),
                        new Column("year", "For the year", ColumnKind.MONEY_PENCE)),
                rows);
    }
}
