package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.Contribution.Instalment;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.Share;

/** What the partners have agreed to pay and what has come in. */
final class ContributionsSection {
    private static final String INVOICES =
            "Ledgers post a contribution once, so an invoice cannot be told from its payment:"
                    + " \"booked\" is what the partner's own ledger has as paid into the pool, the"
                    + " nearest to invoiced that the data say; \"received\" is what the pool's"
                    + " ledger has. Where the two differ the reconciliation statement says why.";

    private final Figures figures;
    private final Money money;
    private final List<Share> shares;

    ContributionsSection(Figures figures, List<Share> shares) {
        this.figures = figures;
        this.money = new Money(figures);
        this.shares = shares;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(toDate());
        blocks.add(new Paragraph(INVOICES));
        blocks.add(chart());
        blocks.add(bySource());
        if (!instalments().isEmpty()) {
            blocks.add(schedule());
        }
        return new Section(
                "contributions",
                figures.quarter(),
                "Contributions",
                "What each partner has agreed to put in for the year, what of it falls on the"
                        + " months so far, what has been booked and what has been received.",
                blocks,
                Section.Orientation.PORTRAIT);
    }

    private Table toDate() {
        List<Row> rows = new ArrayList<>();
        for (Share share : shares) {
            Amount due = money.due(share);
            Amount received = money.received(share);
            rows.add(Row.body(
                    Cell.text(figures.fullName(share.partner())),
                    Cell.of(money.forYear(share.partner())),
                    Cell.of(due),
                    Cell.of(money.booked(share)),
                    Cell.of(received),
                    Cell.pence(due.pence() - received.pence())));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                total(share -> money.forYear(share.partner()).pence()),
                total(Share::contributionPence),
                total(share -> money.booked(share).pence()),
                total(Share::receivedPence),
                total(share -> share.contributionPence() - share.receivedPence())));
        return Table.of(
                "contributions-to-date",
                "Due, booked and received",
                "Outstanding is due less received; it enters the settlement, not the variance.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.pence("year", "For the year"),
                        Heads.pence("due", "Due to date"),
                        Heads.pence("booked", "Booked by partner"),
                        Heads.pence("received", "Received by pool"),
                        Heads.pence("outstanding", "Outstanding").less("due", "received")),
                rows);
    }

    private Cell total(ToLongFunction<Share> what) {
        return Cell.pence(shares.stream().mapToLong(what).reduce(0, Math::addExact));
    }

    private GroupedBars chart() {
        return new GroupedBars(
                "Contributions due, booked and received",
                "Year to date.",
                shares.stream().map(s -> figures.shortName(s.partner())).toList(),
                List.of(
                        series("Due", Share::contributionPence),
                        series("Booked by partner", s -> money.booked(s).pence()),
                        series("Received by pool", Share::receivedPence)));
    }

    private GroupedBars.Series series(String name, ToLongFunction<Share> what) {
        return new GroupedBars.Series(
                name, shares.stream().mapToLong(what).boxed().toList());
    }

    private List<Contribution> contributions() {
        return figures.agreement().contributions().stream()
                .filter(c -> shares.stream().anyMatch(s -> s.partner().equals(c.partner())))
                .toList();
    }

    private Table bySource() {
        List<Row> rows = new ArrayList<>();
        long all = 0;
        for (Contribution contribution : contributions()) {
            Amount year = money.forYear(contribution);
            all = Math.addExact(all, year.pence());
            rows.add(Row.body(
                    Cell.text(figures.fullName(contribution.partner())),
                    Cell.text(contribution.source().label()),
                    Cell.of(year)));
        }
        rows.add(Row.total(Cell.text("Total"), Cell.BLANK, Cell.pence(all)));
        return Table.of(
                "contributions-by-source",
                "Agreed for the year, by source",
                "From the agreement, after variations.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.text("source", "Funding source"),
                        Heads.pence("year", "For the year")),
                rows);
    }

    private List<Contribution> instalments() {
        return contributions().stream()
                .filter(contribution -> !contribution.instalments().isEmpty())
                .toList();
    }

    private Table schedule() {
        List<Row> rows = new ArrayList<>();
        for (Contribution contribution : instalments()) {
            for (Instalment instalment : contribution.instalments()) {
                rows.add(Row.body(
                        Cell.text(figures.fullName(contribution.partner())),
                        Cell.text(contribution.source().label()),
                        Cell.day(instalment.due()),
                        Cell.of(Amount.agreed(
                                "Instalment of " + contribution.partner() + ", "
                                        + contribution.source().label() + ", due "
                                        + instalment.due(),
                                instalment.amountPence()))));
            }
        }
        return Table.of(
                "instalments",
                "Instalments",
                "When the agreement says they are due.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.text("source", "Funding source"),
                        Heads.day("due", "Due"),
                        Heads.pence("amount", "Amount")),
                rows);
    }
}
