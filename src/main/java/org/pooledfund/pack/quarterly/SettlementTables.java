package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.Term;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Step;
import org.pooledfund.settlement.Transfer;

/** Tables of a settlement: positions, working, payments. All in pence. */
final class SettlementTables {
    private final Figures figures;
    private final Settlement settlement;
    private final Money money;

    SettlementTables(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
        this.money = new Money(figures);
    }

    Table positions(String id, List<Share> shares) {
        List<Row> rows = new ArrayList<>();
        long[] sums = new long[6];
        for (Share share : shares) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.text(figures.fullName(share.partner())),
                    Cell.of(money.due(share)),
                    Cell.of(money.share(share)),
                    Cell.pence(share.finalCostPence()),
                    Cell.of(money.received(share)),
                    Cell.of(money.incurred(share)),
                    Cell.of(money.reimbursed(share))));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ((Cell.Money) cells.get(i + 1)).pence();
            }
            cells.add(
                    figures.isHost(share.partner())
                            ? Cell.text("host")
                            : Cell.pence(share.settlementPence()));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        if (shares.size() > 1) {
            long elsewhere = settlement.remainder().pence();
            if (elsewhere != 0) {
                rows.add(noPartner(elsewhere));
                sums[1] += elsewhere;
                sums[2] += elsewhere;
            }
            List<Cell> total = new ArrayList<>(List.of(Cell.text("Total")));
            for (long sum : sums) {
                total.add(Cell.pence(sum));
            }
            total.add(Cell.BLANK);
            rows.add(new Row(Row.Kind.TOTAL, total));
        }
        return Table.of(
                id,
                "Position of each partner",
                "Final cost is contribution plus share. A partner owes the host its final cost less"
                        + " what the pool received from it, less what it spent for the pool, plus"
                        + " what it was reimbursed (clause "
                        + figures.agreement().terms().leadSpendClause()
                        + "). In the last column brackets mean that the host owes the partner.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.pence("contribution", "Contribution"),
                        Heads.pence("share", "Share of variance"),
                        Heads.pence("final", "Final cost").sum("contribution", "share"),
                        Heads.pence("received", "Received"),
                        Heads.pence("incurred", "Spent for the pool"),
                        Heads.pence("reimbursed", "Reimbursed"),
                        Heads.pence("settlement", "Owes the host")
                                .of(
                                        new Term("final", true),
                                        new Term("received", false),
                                        new Term("incurred", false),
                                        new Term("reimbursed", true))),
                rows);
    }

    /** Makes the partners' rows add up to the fund. */
    private Row noPartner(long pence) {
        return Row.body(
                Cell.text(RemainderTable.NO_PARTNER),
                Cell.BLANK,
                Cell.of(money.remainder()),
                Cell.of(Amount.ruled(RemainderTable.NO_PARTNER, "as its share", "", pence)),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK);
    }

    Table working(String id, List<Step> steps) {
        return working(id, "Working, clause by clause", steps);
    }

    Table working(String id, String title, List<Step> steps) {
        List<Row> rows = new ArrayList<>();
        for (Step step : steps) {
            String who = step.partner().isEmpty() ? "Fund" : figures.fullName(step.partner());
            rows.add(Row.body(
                    Cell.text(Words.capitalised(step.name())),
                    Cell.text(Words.withSourcesNamed(step.rule())),
                    step.clause().isEmpty() ? Cell.BLANK : Cell.text(step.clause()),
                    Cell.text(who),
                    Cell.of(amount(step, who, "what went in", step.amountInPence())),
                    Cell.of(amount(step, who, "what came out", step.amountOutPence()))));
        }
        return Table.of(
                id,
                title,
                "Each rule with the amount it was given and what came out. Odd pence go to the"
                        + " largest remainder, then to the partner named first in the agreement.",
                List.of(
                        Heads.text("step", "Step"),
                        Heads.text("rule", "Rule"),
                        Heads.code("clause", "Clause"),
                        Heads.text("partner", "Partner"),
                        Heads.pence("in", "Amount in"),
                        Heads.pence("out", "Amount out")),
                rows);
    }

    private static Amount amount(Step step, String who, String what, long pence) {
        return Amount.ruled(
                step.name() + ", " + who + ": " + what, step.rule(), step.clause(), pence);
    }

    Table transfers(String id, List<Transfer> transfers) {
        List<Row> rows = new ArrayList<>();
        for (Transfer transfer : transfers) {
            rows.add(Row.body(
                    Cell.text(figures.fullName(transfer.from())),
                    Cell.text(figures.fullName(transfer.to())),
                    Cell.of(Amount.ruled(
                            "Payment of " + transfer.from() + " to " + transfer.to(),
                            "the fewest payments that settle what each partner owes",
                            "",
                            transfer.amountPence()))));
        }
        return Table.of(
                id,
                "Payments that would settle it",
                "All partners are settled when these are made.",
                List.of(
                        Heads.text("from", "From"),
                        Heads.text("to", "To"),
                        Heads.pence("amount", "Amount")),
                rows);
    }
}
