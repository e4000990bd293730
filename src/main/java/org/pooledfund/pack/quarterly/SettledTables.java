package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.Arrangement.DisputeStep;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.Term;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.InDispute;
import org.pooledfund.settlement.payment.SettlementVersion;

/** Cash that moved besides, gross; signed versions, the true-up on them and what has changed. */
final class SettledTables {
    private final Figures figures;
    private final Settled settled;

    SettledTables(Figures figures) {
        this.figures = figures;
        this.settled = figures.settled();
    }

    /** The tables there is something to say in; real cash is in the partners' positions. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!figures.settlement().inDispute().spending().isEmpty()) {
            blocks.add(spending());
        }
        if (!figures.settlement().disputedPence().isEmpty()) {
            blocks.add(disputes());
        }
        boolean circular = figures.agreement().arrangement().cashMode() == CashMode.CIRCULAR;
        if (circular && !settled.flows().isEmpty()) {
            blocks.add(flows());
        }
        settled.next().ifPresent(next -> {
            blocks.add(versions());
            blocks.add(trueUp(next));
            if (!next.changes().isEmpty()) {
                blocks.add(changes(next));
            }
        });
        return blocks;
    }

    private Table spending() {
        List<Row> rows = new ArrayList<>();
        for (InDispute.Dispute one : figures.settlement().inDispute().spending()) {
            String scheme = one.scheme().isEmpty() ? "On no scheme" : one.scheme();
            rows.add(Row.body(
                    Cell.text(scheme),
                    Cell.text(figures.fullName(one.spentBy())),
                    Cell.text(one.step()
                            .map(step -> step.number() + ", " + step.by())
                            .orElse("not said")),
                    Cell.text(one.step().map(DisputeStep::clause).orElse("")),
                    Cell.of(Amount.ruled(
                            "In dispute on " + scheme,
                            "lines of the pool's ledger that are marked as disputed",
                            one.step().map(DisputeStep::clause).orElse(""),
                            one.amountPence()))));
        }
        return Table.of(
                "disputed-spending",
                "Spending in dispute",
                "What is marked as disputed in the pool's ledger, and the step of the agreement's"
                        + " ladder it is at.",
                List.of(
                        Heads.text("scheme", "Scheme"),
                        Heads.text("spent-by", "Spent by"),
                        Heads.text("step", "Step"),
                        Heads.text("clause", "Clause"),
                        Heads.pence("amount", "Amount")),
                rows);
    }

    private Table disputes() {
        List<Row> rows = new ArrayList<>();
        figures.settlement()
                .disputedPence()
                .forEach((partner, pence) -> rows.add(Row.body(
                        Cell.text(figures.fullName(partner)),
                        Cell.of(Amount.ruled(
                                "In dispute: " + figures.shortName(partner),
                                "what it owes less what it would owe without the disputed lines",
                                "",
                                pence)))));
        return Table.of(
                "disputed",
                "In dispute, not due",
                "Part of what each partner owes that hangs on spending in dispute. It is shared"
                        + " above, and left out of the payments until the dispute is resolved.",
                List.of(Heads.text("partner", "Partner"), Heads.pence("amount", "In dispute")),
                rows);
    }

    private Table flows() {
        List<Row> rows = new ArrayList<>();
        for (CashFlow flow : settled.flows()) {
            rows.add(Row.body(
                    Cell.text(figures.fullName(flow.from())),
                    Cell.text(figures.fullName(flow.to())),
                    Cell.text(flow.what()),
                    Cell.of(Amount.ruled(
                            flow.from() + " to " + flow.to() + ": " + flow.what(),
                            "cash that moved between partner and host, gross",
                            "",
                            flow.amountPence()))));
        }
        return Table.of(
                "flows",
                "Money that has moved besides",
                "Gross, in both directions, whether or not it comes to nil.",
                List.of(
                        Heads.text("from", "From"),
                        Heads.text("to", "To"),
                        Heads.text("what", "For"),
                        Heads.pence("amount", "Amount")),
                rows);
    }

    private Table versions() {
        List<Row> rows = new ArrayList<>();
        for (Settled.Signed one : settled.versions()) {
            SettlementVersion version = one.version();
            rows.add(Row.body(
                    Cell.text("Version " + version.number()),
                    Cell.text(version.through().label()),
                    Cell.text(one.by()),
                    Cell.text(one.on().toString()),
                    Cell.text(one.sealSha256()),
                    version.reason().isEmpty() ? Cell.BLANK : Cell.text(version.reason())));
        }
        return Table.of(
                "signed",
                "Signed settlements",
                "A signed settlement is never edited; a correction is a new version.",
                List.of(
                        Heads.text("version", "Settlement"),
                        Heads.text("through", "To the end of"),
                        Heads.text("by", "Signed by"),
                        Heads.text("on", "On"),
                        Heads.text("seal", "Seal"),
                        Heads.text("reason", "Reason")),
                rows);
    }

    private Table trueUp(SettlementVersion next) {
        List<Row> rows = new ArrayList<>();
        for (SettlementVersion.Standing one : next.standings()) {
            String partner = one.share().partner();
            long disputed = figures.settlement().disputedPence().getOrDefault(partner, 0L);
            rows.add(Row.body(
                    Cell.text(figures.fullName(partner)),
                    Cell.of(ruled(partner, "owed to date", one.toDatePence())),
                    Cell.of(ruled(partner, "settled by signed versions", one.beforePence())),
                    Cell.of(ruled(partner, "in dispute", disputed)),
                    Cell.of(ruled(
                            partner,
                            "withheld while a recovery plan is open",
                            one.toDatePence() - one.beforePence() - disputed - one.nowPence())),
                    Cell.pence(one.nowPence())));
        }
        return Table.of(
                "true-up",
                "Payable now, after what was settled before",
                "Above zero the partner pays. This would be version " + next.number()
                        + " if it were signed.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.pence("to-date", "To date"),
                        Heads.pence("before", "Settled before"),
                        Heads.pence("disputed", "In dispute"),
                        Heads.pence("withheld", "Withheld"),
                        Heads.pence("now", "Payable now")
                                .of(
                                        new Term("to-date", true),
                                        new Term("before", false),
                                        new Term("disputed", false),
                                        new Term("withheld", false))),
                rows);
    }

    private Amount ruled(String partner, String what, long pence) {
        return Amount.ruled(
                figures.shortName(partner) + ": " + what, "settlement versions", "", pence);
    }

    private Table changes(SettlementVersion next) {
        List<Row> rows = new ArrayList<>();
        for (SettlementVersion.Change change : next.changes()) {
            String who = change.partner().isEmpty() ? "Fund" : name(change.partner());
            rows.add(Row.body(
                    Cell.text(who),
                    Cell.text(Words.capitalised(change.figure())),
                    Cell.of(changed(who, change, "as signed", change.beforePence())),
                    Cell.of(changed(who, change, "now", change.afterPence()))));
        }
        return Table.of(
                "since-signed",
                "What has changed since the signed settlement",
                "Every figure that is not as the last signed version had it.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.text("figure", "Figure"),
                        Heads.pence("then", "As signed"),
                        Heads.pence("now", "Now")),
                rows);
    }

    private static Amount changed(
            String who, SettlementVersion.Change change, String when, long pence) {
        return Amount.ruled(
                who + ", " + change.figure() + ": " + when, "settlement versions", "", pence);
    }

    /** A body that has a successor by now is no partner any more. */
    private String name(String partner) {
        return figures.agreement().partnerIds().contains(partner)
                ? figures.fullName(partner)
                : partner;
    }
}
