package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Organisation;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Statement;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** The reconciliation statements of one partner. */
final class StatementSection {
    private final Figures figures;
    private final Organisation partner;

    StatementSection(Figures figures, Organisation partner) {
        this.figures = figures;
        this.partner = partner;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            List<Statement> statements = of(flow);
            if (!statements.isEmpty()) {
                blocks.add(toDate(flow, statements));
                blocks.add(byPeriod(flow, statements));
            }
        }
        return new Section(
                "reconciliation-" + slug(partner.id()),
                "Reconciliation statement",
                "Reconciliation: " + partner.name(),
                "From the balance of the partner's own ledger through every reconciling item to"
                        + " the balance of the pool's ledger; the difference is nil.",
                blocks,
                Section.Orientation.PORTRAIT);
    }

    private List<Statement> of(Flow flow) {
        return figures.reconciliation().statements().stream()
                .filter(statement -> statement.partner().equals(partner.id()))
                .filter(statement -> statement.flow() == flow)
                .toList();
    }

    private Table toDate(Flow flow, List<Statement> statements) {
        Map<DifferenceType, Statement.Line> items = new EnumMap<>(DifferenceType.class);
        long own = 0;
        long pool = 0;
        for (Statement statement : statements) {
            own += statement.partnerPence();
            pool += statement.poolPence();
            statement
                    .lines()
                    .forEach(line -> items.merge(
                            line.type(),
                            line,
                            (a, b) -> new Statement.Line(
                                    a.type(), a.count() + b.count(), a.pence() + b.pence())));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(row("Balance in the partner's ledger", Cell.BLANK, own));
        long explained = 0;
        for (Statement.Line line : items.values()) {
            explained += line.pence();
            rows.add(row(label(line.type()), Cell.whole(line.count()), -line.pence()));
        }
        rows.add(Row.subtotal(
                Cell.text("The partner's balance after these items"),
                Cell.BLANK,
                Cell.pence(own - explained)));
        rows.add(row("Balance in the pool's ledger", Cell.BLANK, pool));
        rows.add(Row.subtotal(
                Cell.text("Difference"), Cell.BLANK, Cell.pence(own - explained - pool)));
        return Table.of(
                "statement-" + slug(partner.id()) + "-" + slug(flow.name()),
                flow.label() + ", year to date",
                caption(flow),
                List.of(
                        new Column("item", "Item", ColumnKind.TEXT),
                        new Column("count", "Items", ColumnKind.WHOLE),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private static String label(DifferenceType type) {
        return type.label() + ": " + Character.toLowerCase(type.meaning().charAt(0))
                + type.meaning().substring(1);
    }

    private static String caption(Flow flow) {
        return switch (flow) {
            case CONTRIBUTIONS ->
                "What the partner has booked as paid to the pool against what the pool has booked"
                        + " as received from it.";
            case EXPENDITURE ->
                "What the partner has booked on the schemes it leads against what the pool's"
                        + " ledger has on them.";
        };
    }

    private Table byPeriod(Flow flow, List<Statement> statements) {
        List<Row> rows = new ArrayList<>();
        long own = 0;
        long pool = 0;
        long difference = 0;
        for (Statement statement : statements) {
            own += statement.partnerPence();
            pool += statement.poolPence();
            difference += statement.differencePence();
            rows.add(Row.body(
                    Cell.text(statement.period().label()),
                    Cell.pence(statement.partnerPence()),
                    Cell.pence(statement.poolPence() - statement.partnerPence()),
                    Cell.pence(statement.poolPence()),
                    Cell.pence(statement.differencePence())));
        }
        rows.add(Row.total(
                Cell.text("Year to date"),
                Cell.pence(own),
                Cell.pence(pool - own),
                Cell.pence(pool),
                Cell.pence(difference)));
        return Table.of(
                "periods-" + slug(partner.id()) + "-" + slug(flow.name()),
                flow.label() + " by period",
                "Each month's statement closes by itself.",
                List.of(
                        new Column("period", "Period", ColumnKind.TEXT),
                        new Column("partner", "Partner's ledger", ColumnKind.MONEY_PENCE),
                        new Column("items", "Reconciling items", ColumnKind.MONEY_PENCE),
                        new Column("pool", "Pool's ledger", ColumnKind.MONEY_PENCE),
                        new Column("difference", "Difference", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private static Row row(String text, Cell count, long pence) {
        return Row.body(Cell.text(text), count, Cell.pence(pence));
    }

    static String slug(String id) {
        return id.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
