package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Organisation;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.Statement;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part.Kind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** The reconciliation statements of one partner. */
final class StatementSection {
    private static final String NOT_BY_LINES =
            "Difference between the stored statement and the lines";

    private final Figures figures;
    private final Organisation partner;

    StatementSection(Figures figures, Organisation partner) {
        this.figures = figures;
        this.partner = partner;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Block> months = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            List<Statement> statements = of(flow);
            if (!statements.isEmpty()) {
                blocks.add(toDate(flow, statements));
                months.add(byPeriod(flow, statements));
            }
        }
        blocks.addAll(months);
        return new Section(
                "reconciliation-" + Slug.of(partner.id()),
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
            own = Math.addExact(own, statement.partnerPence());
            pool = Math.addExact(pool, statement.poolPence());
            statement
                    .lines()
                    .forEach(line -> items.merge(
                            line.type(),
                            line,
                            (a, b) -> new Statement.Line(
                                    a.type(), a.count() + b.count(), a.pence() + b.pence())));
        }
        Amount ownBalance = side(Side.PARTNER, flow, LineFilter.ALL).asStored(own, NOT_BY_LINES);
        Amount poolBalance = side(Side.POOL, flow, LineFilter.ALL).asStored(pool, NOT_BY_LINES);
        List<Row> rows = new ArrayList<>();
        rows.add(row("Balance in the partner's ledger", Cell.BLANK, ownBalance));
        Amount after = ownBalance;
        for (Statement.Line line : items.values()) {
            Amount item = item(flow, LineFilter.ALL, line);
            after = after.plus(item);
            rows.add(row(label(line.type()), Cell.whole(line.count()), item));
        }
        rows.add(Row.subtotal(
                Cell.text("The partner's balance after these items"),
                Cell.BLANK,
                Cell.pence(after.pence())));
        rows.add(row("Balance in the pool's ledger", Cell.BLANK, poolBalance));
        rows.add(Row.subtotal(
                Cell.text("Difference"), Cell.BLANK, Cell.of(after.minus(poolBalance))));
        return Table.of(
                "statement-" + Slug.of(partner.id()) + "-" + Slug.of(flow.name()),
                flow.label() + " to date: " + partner.shortName(),
                caption(flow),
                List.of(
                        Heads.text("item", "Item"),
                        Heads.count("count", "Items"),
                        Heads.pence("amount", "Amount")),
                rows);
    }

    /** What the lines of one side add up to, as the partner sees them. */
    private Amount side(Side side, Flow flow, LineFilter more) {
        LineFilter filter = Ledgers.compared(side, partner.id(), flow);
        for (var mark : more.wanted().entrySet()) {
            filter = filter.and(mark.getKey(), mark.getValue());
        }
        boolean turned = side == Side.POOL && flow.isOpposite();
        return figures.ledgers().sum(turned ? Kind.LINES_NEGATED : Kind.LINES, filter);
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
            case RECHARGES ->
                "What the partner has booked as charged to the pool against what the pool has"
                        + " booked as charged by it.";
            case BALANCES ->
                "What the partner has to receive from the pool, less what it has to pay to it,"
                        + " against the same in the pool's ledger.";
        };
    }

    private Table byPeriod(Flow flow, List<Statement> statements) {
        List<Row> rows = new ArrayList<>();
        long own = 0;
        long pool = 0;
        long difference = 0;
        for (Statement statement : statements) {
            own = Math.addExact(own, statement.partnerPence());
            pool = Math.addExact(pool, statement.poolPence());
            difference = Math.addExact(difference, statement.differencePence());
            rows.add(period(flow, statement));
        }
        rows.add(Row.total(
                Cell.text("Year to date"),
                Cell.pence(own),
                Cell.pence(pool - own),
                Cell.pence(pool),
                Cell.pence(difference)));
        return Table.of(
                "periods-" + Slug.of(partner.id()) + "-" + Slug.of(flow.name()),
                flow.label() + " by period: " + partner.shortName(),
                "Each month's statement closes by itself.",
                List.of(
                        Heads.text("period", "Period"),
                        Heads.pence("partner", "Partner's ledger"),
                        Heads.pence("items", "Reconciling items").less("pool", "partner"),
                        Heads.pence("pool", "Pool's ledger"),
                        Heads.pence("difference", "Difference")),
                rows);
    }

    private Row period(Flow flow, Statement statement) {
        Period period = statement.period();
        LineFilter month = LineFilter.of(LineMark.PERIOD, String.valueOf(period.number()));
        Amount own =
                side(Side.PARTNER, flow, month).asStored(statement.partnerPence(), NOT_BY_LINES);
        Amount pool = side(Side.POOL, flow, month).asStored(statement.poolPence(), NOT_BY_LINES);
        Amount difference = own.minus(pool);
        for (Statement.Line line : statement.lines()) {
            difference = difference.plus(item(flow, month, line));
        }
        return Row.body(
                Cell.text(period.label()),
                Cell.of(own),
                Cell.pence(pool.pence() - own.pence()),
                Cell.of(pool),
                Cell.of(difference));
    }

    /** What an item adds to the partner's balance on the way to the pool's. */
    private Amount item(Flow flow, LineFilter lines, Statement.Line line) {
        LineFilter reason = lines.and(LineMark.REASON, line.type().label());
        return side(Side.POOL, flow, reason)
                .minus(side(Side.PARTNER, flow, reason))
                .asStored(-line.pence(), NOT_BY_LINES);
    }

    private static Row row(String text, Cell count, Amount amount) {
        return Row.body(Cell.text(text), count, Cell.of(amount));
    }
}
