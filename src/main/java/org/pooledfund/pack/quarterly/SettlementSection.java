package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Step;
import org.pooledfund.settlement.Transfer;

/** The risk share with its working, and what would settle it today. */
final class SettlementSection {
    private final Figures figures;
    private final Settlement settlement;

    SettlementSection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
    }

    Section section() {
        return new Section(
                "settlement",
                "Risk share",
                "Settlement to date",
                "How the variance to the end of " + settlement.through().label()
                        + " falls on the partners by the terms of the agreement, and the payments"
                        + " that would settle it today. It becomes due at the year's end.",
                blocks(),
                Section.Orientation.WIDE);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(positions(), working()));
        if (RemainderTable.isNeeded(settlement.remainder())) {
            blocks.add(new RemainderTable(figures).table());
        }
        if (!settlement.remainder().notes().isEmpty()) {
            blocks.add(notes());
        }
        blocks.add(transfers());
        return blocks;
    }

    private Table notes() {
        return Table.of(
                "settlement-notes",
                "What a reader must know",
                "Said by the rules themselves while they were applied.",
                List.of(new Column("note", "Note", ColumnKind.TEXT)),
                settlement.remainder().notes().stream()
                        .map(note -> Row.body(Cell.text(note)))
                        .toList());
    }

    private Table positions() {
        List<Row> rows = new ArrayList<>();
        long[] sums = new long[6];
        for (Share share : settlement.shares()) {
            boolean host = share.partner().equals(figures.agreement().host());
            long[] values = {
                share.contributionPence(),
                share.sharePence(),
                share.finalCostPence(),
                share.receivedPence(),
                share.incurredPence(),
                share.reimbursedPence()
            };
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(figures.fullName(share.partner())));
            for (int i = 0; i < values.length; i++) {
                sums[i] += values[i];
                cells.add(Cell.pence(values[i]));
            }
            cells.add(host ? Cell.text("host") : Cell.pence(share.settlementPence()));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        long elsewhere = settlement.remainder().pence();
        if (elsewhere != 0) {
            rows.add(Row.body(
                    Cell.text(RemainderTable.NO_PARTNER),
                    Cell.BLANK,
                    Cell.pence(elsewhere),
                    Cell.pence(elsewhere),
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK));
            sums[1] += elsewhere;
            sums[2] += elsewhere;
        }
        List<Cell> total = new ArrayList<>();
        total.add(Cell.text("Total"));
        for (long sum : sums) {
            total.add(Cell.pence(sum));
        }
        total.add(Cell.BLANK);
        rows.add(new Row(Row.Kind.TOTAL, total));
        return Table.of(
                "positions",
                "Position of each partner",
                "Final cost is contribution plus share. A partner owes the host its final cost less"
                        + " what the pool received from it, less what it spent for the pool, plus"
                        + " what it was reimbursed (clause "
                        + figures.agreement().terms().leadSpendClause()
                        + "). Brackets: the host owes the partner.",
                List.of(
                        new Column("partner", "Partner", ColumnKind.TEXT),
                        new Column("contribution", "Contribution", ColumnKind.MONEY_PENCE),
                        new Column("share", "Share of variance", ColumnKind.MONEY_PENCE),
                        new Column("final", "Final cost", ColumnKind.MONEY_PENCE),
                        new Column("received", "Received", ColumnKind.MONEY_PENCE),
                        new Column("incurred", "Spent for the pool", ColumnKind.MONEY_PENCE),
                        new Column("reimbursed", "Reimbursed", ColumnKind.MONEY_PENCE),
                        new Column("settlement", "Owes the host", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private Table working() {
        List<Row> rows = new ArrayList<>();
        for (Step step : settlement.steps()) {
            rows.add(Row.body(
                    Cell.text(capitalised(step.name())),
                    Cell.text(step.rule()),
                    step.clause().isEmpty() ? Cell.BLANK : Cell.text(step.clause()),
                    Cell.text(step.partner().isEmpty() ? "Fund" : figures.fullName(step.partner())),
                    Cell.pence(step.amountInPence()),
                    Cell.pence(step.amountOutPence())));
        }
        return Table.of(
                "working",
                "Working",
                "Each rule with the amount it was given and what came out. Odd pence go to the"
                        + " largest remainder, then to the partner named first in the agreement.",
                List.of(
                        new Column("step", "Step", ColumnKind.TEXT),
                        new Column("rule", "Rule", ColumnKind.TEXT),
                        new Column("clause", "Clause", ColumnKind.CODE),
                        new Column("partner", "Partner", ColumnKind.TEXT),
                        new Column("in", "Amount in", ColumnKind.MONEY_PENCE),
                        new Column("out", "Amount out", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private Table transfers() {
        List<Row> rows = new ArrayList<>();
        for (Transfer transfer : settlement.transfers()) {
            rows.add(Row.body(
                    Cell.text(figures.fullName(transfer.from())),
                    Cell.text(figures.fullName(transfer.to())),
                    Cell.pence(transfer.amountPence())));
        }
        return Table.of(
                "transfers",
                "Payments that would settle it",
                "All partners are settled when these are made.",
                List.of(
                        new Column("from", "From", ColumnKind.TEXT),
                        new Column("to", "To", ColumnKind.TEXT),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
