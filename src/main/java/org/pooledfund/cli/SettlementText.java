package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.InDispute;
import org.pooledfund.settlement.Remainder;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Step;
import org.pooledfund.settlement.Transfer;
import org.pooledfund.settlement.payment.SettlementVersion;

/** Prints a settlement with its working, for people. */
final class SettlementText {
    private final SettledFund fund;
    private final PrintWriter out;

    SettlementText(SettledFund fund, PrintWriter out) {
        this.fund = fund;
        this.out = out;
    }

    void print() {
        Agreement agreement = fund.agreement();
        Settlement settlement = fund.settlement();
        boolean isForecast = fund.basis().outlook() != Basis.Outlook.TO_DATE;
        String through = settlement.through().label();
        out.println(agreement.fundName() + ", " + agreement.year().label()
                + (isForecast
                        ? ": forecast of the whole year ("
                                + Words.of(fund.basis().outlook()) + ") by actuals to the end of "
                                + through
                        : ", to the end of " + through
                                + (fund.basis().isFinal() ? ": final" : ": interim")
                                + " settlement"));
        long variance = settlement.variancePence();
        out.println((isForecast ? "Expected " : "Spent ") + Pence.format(settlement.outturnPence())
                + " against contributions of "
                + Pence.format(settlement.planPence()) + ": "
                + (variance == 0
                        ? "no variance."
                        : Pence.format(Math.abs(variance))
                                + (variance > 0 ? " overspent." : " underspent.")));
        version();
        partners();
        remainder(settlement.remainder());
        working();
        cash();
        payments();
        settlement.remainder().notes().forEach(note -> out.println("Note: " + note));
    }

    private void version() {
        SettlementVersion version = fund.version();
        if (version.number() > 1) {
            out.println("Version " + version.number()
                    + (version.reason().isEmpty() ? "." : ": " + version.reason()));
        }
        if (!version.changes().isEmpty()) {
            new ChangesText(version, fund::name).print(out);
        }
    }

    private void title(String title) {
        out.println();
        out.println(title);
        out.println();
    }

    private void partners() {
        title("Where each partner stands (settlement: above zero it pays)");
        TextTable table = new TextTable(
                "Partner",
                "Contribution",
                "Share",
                "Final cost",
                "Paid in",
                "Spent",
                "Reimbursed",
                "Settlement");
        Map<String, Long> due = fund.trueUp().toDatePence();
        for (Share share : fund.settlement().shares()) {
            table.row(
                    fund.name(share.partner()),
                    Pence.format(share.contributionPence()),
                    Pence.format(share.sharePence()),
                    Pence.format(share.finalCostPence()),
                    Pence.format(share.receivedPence()),
                    share.partner().equals(fund.agreement().host())
                            ? "host"
                            : Pence.format(share.incurredPence()),
                    Pence.format(share.reimbursedPence()),
                    Pence.format(due.getOrDefault(share.partner(), 0L)));
        }
        table.print(out);
    }

    private void remainder(Remainder remainder) {
        if (remainder.carriedForward().isEmpty()
                && remainder.drawn().isEmpty()
                && remainder.unallocated().isEmpty()) {
            return;
        }
        title("What no partner bears now");
        TextTable table = new TextTable("What", "Amount", "Whose");
        remainder
                .carriedForward()
                .forEach(item -> table.row(
                        "carried forward: " + item.what(),
                        Pence.format(item.amountPence()),
                        owners(item.owners())));
        remainder
                .drawn()
                .forEach(item -> table.row(
                        "met by " + item.reserve(),
                        Pence.format(item.amountPence()),
                        owners(item.owners())));
        remainder
                .unallocated()
                .forEach(item -> table.row(
                        "UNALLOCATED, awaiting decision: " + item.reason(),
                        Pence.format(item.amountPence()),
                        "nobody's yet"));
        table.print(out);
    }

    private String owners(Map<String, Long> owners) {
        return owners.entrySet().stream()
                .map(owner -> fund.name(owner.getKey()) + " " + Pence.format(owner.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void working() {
        title("Working");
        TextTable table = new TextTable("Step", "Clause", "Rule", "Partner", "In", "Out");
        for (Step step : fund.settlement().steps()) {
            table.row(
                    step.name(),
                    step.clause(),
                    step.rule(),
                    fund.name(step.partner()),
                    Pence.format(step.amountInPence()),
                    Pence.format(step.amountOutPence()));
        }
        table.print(out);
    }

    private void cash() {
        List<CashFlow> flows = CashFlow.of(fund.agreement(), fund.settlement());
        title("Money that has moved (" + Words.of(fund.agreement().arrangement().cashMode())
                + " cash)");
        for (CashFlow flow : flows) {
            out.println(fund.name(flow.from()) + " to " + fund.name(flow.to()) + " "
                    + Pence.format(flow.amountPence()) + ", " + flow.what() + ".");
        }
        if (flows.isEmpty()) {
            out.println("None.");
        }
    }

    private void payments() {
        title("Payments that settle it");
        if (fund.settledBefore()) {
            fund.trueUp().beforePence().forEach((partner, pence) -> {
                if (pence != 0) {
                    out.println(fund.name(partner) + " settled " + Pence.format(pence)
                            + " before; now "
                            + Pence.format(fund.trueUp().nowPence().getOrDefault(partner, 0L))
                            + ".");
                }
            });
        }
        for (Transfer transfer : fund.trueUp().transfers()) {
            out.println(fund.agreement().partner(transfer.from()).name() + " pays "
                    + fund.agreement().partner(transfer.to()).name() + " "
                    + Pence.format(transfer.amountPence()) + ".");
        }
        if (fund.trueUp().transfers().isEmpty()) {
            out.println("None.");
        }
        disputes();
    }

    private void disputes() {
        for (InDispute.Dispute dispute : fund.settlement().inDispute().spending()) {
            out.println(Pence.format(dispute.amountPence()) + " of "
                    + (dispute.scheme().isEmpty() ? "the fund" : dispute.scheme())
                    + ", spent by " + fund.name(dispute.spentBy()) + ", is in dispute"
                    + DisputeWords.step(dispute)
                    + ": it is shared but not due.");
        }
        fund.settlement().disputedPence().forEach((partner, pence) -> {
            if (pence != 0) {
                out.println("Of the settlement of " + fund.name(partner) + ", "
                        + Pence.format(pence) + " is in dispute and not due.");
            }
        });
    }
}
