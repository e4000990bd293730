package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;
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

    AccountSection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
        this.money = new Money(figures);
    }

    Section section() {
        return new Section(
                "income-and-expenditure",
                "Regulation 7",
                "Statement of income and expenditure",
                "The memorandum account of the fund from 1 April to the end of "
                        + figures.through()
                        + ", as the host's ledger of the pool has it (SI 2000/617, regulation 7)."
                        + " It is not audited.",
                List.of(table()),
                Section.Orientation.PORTRAIT);
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading("Funding provided to the pool"));
        Amount income = Amount.nil("Income");
        for (Share share : settlement.shares()) {
            Amount received = money.received(share);
            income = income.plus(received);
            rows.add(Row.body(Cell.text(figures.fullName(share.partner())), Cell.of(received)));
        }
        rows.add(Row.subtotal(Cell.text("Total funding"), Cell.pence(income.pence())));
        rows.add(Row.heading("Expenditure met from the pool"));
        Amount spent = Amount.nil("Expenditure");
        for (SchemeOutturn outturn : settlement.schemes()) {
            Amount one = money.spent(outturn);
            spent = spent.plus(one);
            rows.add(Row.body(
                    Cell.text(outturn.scheme().id() + " " + outturn.scheme().name()),
                    Cell.of(one)));
        }
        if (settlement.outsideSchemesPence() != 0) {
            spent = spent.plus(money.spentOnNoScheme());
            rows.add(Row.body(
                    Cell.text("On no scheme of the agreement"), Cell.of(money.spentOnNoScheme())));
        }
        rows.add(Row.subtotal(Cell.text("Total expenditure"), Cell.pence(spent.pence())));
        Amount net = income.minus(spent);
        rows.add(Row.heading("Result to date"));
        rows.add(Row.body(
                Cell.text(net.pence() < 0 ? "Net deficit of the pool" : "Net surplus of the pool"),
                Cell.of(net)));
        made(rows);
        return Table.of(
                        "account",
                        "Income and expenditure to date",
                        "Income and expenditure are both shown as plain figures; a deficit is in"
                                + " brackets. Client income and other income of a scheme are"
                                + " netted from its expenditure.",
                        List.of(Heads.text("line", "Line"), Heads.pence("amount", "Amount")),
                        rows)
                .withNote("A balance brought forward from the year before and a balance carried"
                        + " forward are not in the agreement or the ledgers that were given, so"
                        + " this statement shows none.");
    }

    /** What the result is made of; it casts to the result. */
    private void made(List<Row> rows) {
        rows.add(Row.heading("Made up of"));
        long result = 0;
        for (Share share : settlement.shares()) {
            Amount missing = money.received(share).minus(money.due(share));
            result += missing.pence();
            rows.add(Row.body(
                    Cell.text("Received more or (less) than due: "
                            + figures.fullName(share.partner())),
                    Cell.of(missing)));
        }
        for (Share share : settlement.shares()) {
            Amount borne = money.share(share).negated();
            result += borne.pence();
            rows.add(Row.body(
                    Cell.text("Variance to date attributable to "
                            + figures.fullName(share.partner())),
                    Cell.of(borne)));
        }
        if (settlement.remainder().pence() != 0) {
            Amount nobody = money.remainder().negated();
            result += nobody.pence();
            rows.add(Row.body(Cell.text("Attributable to no partner now"), Cell.of(nobody)));
        }
        long planned = settlement.planPence()
                - settlement.shares().stream()
                        .mapToLong(Share::contributionPence)
                        .sum();
        if (planned != 0) {
            result -= planned;
            rows.add(Row.body(
                    Cell.text("Planned spending that no contribution covers"),
                    Cell.of(Amount.ruled(
                            "Contributions to date less plan to date", "", "", -planned))));
        }
        rows.add(Row.subtotal(
                Cell.text(result < 0 ? "Net deficit of the pool" : "Net surplus of the pool"),
                Cell.pence(result)));
    }
}
