package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pooledfund.fund.YearBefore;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/** The statement of income and expenditure of the fund (SI 2000/617, regulation 7). */
final class AccountSection {
    private final Figures figures;
    private final Settlement settlement;
    private final Money money;
    private final Comparatives before;
    private final List<Row> rows = new ArrayList<>();

    AccountSection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
        this.money = new Money(figures);
        this.before = new Comparatives(figures.besides().yearBefore());
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(table()));
        figures.besides()
                .yearBefore()
                .ifPresent(
                        account -> blocks.add(new BroughtForwardTable(figures, account).table()));
        blocks.add(new ResultTable(figures).table());
        return new Section(
                "income-and-expenditure",
                "Regulation 7",
                "Statement of income and expenditure",
                "The memorandum account of the fund from 1 April to the end of "
                        + figures.through()
                        + ", as the host's ledger of the pool has it (SI 2000/617, regulation 7)."
                        + " It is not audited.",
                blocks,
                Section.Orientation.PORTRAIT);
    }

    private Table table() {
        Amount income = income();
        Amount spent = expenditure();
        Amount net = income.minus(spent);
        rows.add(Row.heading("Result to date"));
        add(
                ResultTable.NET,
                Cell.of(net),
                before.cells(b -> Comparatives.of(ResultTable.NET, b.resultPence())));
        figures.besides().yearBefore().ifPresent(account -> balance(account, net));
        Table table = Table.of(
                "account",
                "Income and expenditure to date",
                "Income and expenditure are both shown as plain figures."
                        + " Client income and other income of a scheme are"
                        + " netted from its expenditure.",
                columns(),
                rows);
        return before.areGiven()
                ? table
                : table.withNote("No account of the year before was given, so this statement shows"
                        + " no balance brought forward and no comparative figures.");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Heads.text("line", "Line"), Heads.pence("amount", "To date")));
        figures.besides()
                .yearBefore()
                .ifPresent(account -> columns.add(Heads.pence(
                        "year-before",
                        account.year().label() + (account.audited() ? "" : ", not audited"))));
        return columns;
    }

    private Amount income() {
        rows.add(Row.heading("Funding provided to the pool"));
        Amount income = Amount.nil("Income");
        for (Share share : settlement.shares()) {
            Amount received = money.received(share);
            income = income.plus(received);
            add(
                    figures.fullName(share.partner()),
                    Cell.of(received),
                    before.received(share.partner()));
        }
        gone(YearBefore::received);
        subtotal("Total funding", income.pence(), YearBefore::receivedPence);
        return income;
    }

    private Amount expenditure() {
        rows.add(Row.heading("Expenditure met from the pool"));
        Amount spent = Amount.nil("Expenditure");
        for (SchemeOutturn outturn : settlement.schemes()) {
            Amount one = money.spent(outturn);
            spent = spent.plus(one);
            String id = outturn.scheme().id();
            add(id + " " + outturn.scheme().name(), Cell.of(one), before.spent(id));
        }
        if (settlement.outsideSchemesPence() != 0) {
            Amount outside = money.spentOnNoScheme();
            spent = spent.plus(outside);
            add("On no scheme of the agreement", Cell.of(outside), before.spent(""));
        }
        gone(YearBefore::spent);
        subtotal("Total expenditure", spent.pence(), YearBefore::spentPence);
        return spent;
    }

    /** Those of the year before that are no part of this year's agreement. */
    private void gone(Function<YearBefore, List<YearBefore.Line>> lines) {
        before.gone(lines)
                .forEach(line -> add(
                        line.name(),
                        Cell.of(Amount.nil("Not in this year's agreement")),
                        List.of(Comparatives.of(line.name(), line.pence()))));
    }

    /** From what the pool held at the year's beginning to what it holds. */
    private void balance(YearBefore account, Amount net) {
        long forward = account.broughtForwardPence();
        rows.add(Row.heading("Balance of the pool"));
        add(
                "Brought forward on 1 April",
                Cell.of(Amount.ruled(
                        "Balances brought forward", "the account of the year before", "", forward)),
                List.of(Comparatives.of("Opening balance", account.openingPence())));
        add(
                ResultTable.NET,
                Cell.of(net),
                List.of(Comparatives.of(ResultTable.NET, account.resultPence())));
        if (account.returnedPence() != 0) {
            add(
                    "Returned to partners",
                    Cell.of(Amount.nil("Nothing of it was returned this year")),
                    List.of(Comparatives.of("Returned", -account.returnedPence())));
        }
        subtotal("Balance of the pool", forward + net.pence(), YearBefore::closingPence);
    }

    private void subtotal(
            String label, long pence, java.util.function.ToLongFunction<YearBefore> then) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label), Cell.pence(pence)));
        cells.addAll(before.cells(b -> Cell.pence(then.applyAsLong(b))));
        rows.add(new Row(Row.Kind.SUBTOTAL, cells));
    }

    private void add(String label, Cell amount, List<Cell> more) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label), amount));
        cells.addAll(more);
        rows.add(new Row(Row.Kind.BODY, cells));
    }
}
