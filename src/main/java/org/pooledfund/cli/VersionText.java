package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;
import org.pooledfund.job.Signing;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.InDispute;
import org.pooledfund.settlement.Transfer;
import org.pooledfund.settlement.payment.KeptAmount;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.store.SignedSettlement;

/** Prints a signed version of a settlement. */
final class VersionText {
    private final Signing.Kept kept;
    private final SignedSettlement signed;
    private final Agreement agreement;

    VersionText(Signing.Kept kept) {
        this.kept = kept;
        this.signed = kept.signed();
        this.agreement = kept.agreement();
    }

    void print(PrintWriter out) {
        SettlementVersion version = signed.version();
        out.println(agreement.fundName() + ", " + agreement.year().label() + ", version "
                + version.number() + ": " + (version.isFinal() ? "final" : "interim")
                + " settlement to the end of " + version.through().label());
        out.println("Signed by " + signed.signature().by() + " on "
                + Days.moment(signed.signature().at()) + ", from run "
                + signed.key().runId() + ". Seal "
                + signed.signature().sealSha256());
        if (!signed.notCovered().isEmpty()) {
            out.println(signed.notCovered());
        }
        if (!version.reason().isEmpty()) {
            out.println("Reason: " + version.reason());
        }
        out.println();
        TextTable table = new TextTable(
                "Partner",
                "Contribution",
                "Share",
                "Final cost",
                "Settlement",
                "Settled before",
                "Payable now");
        for (SettlementVersion.Standing one : version.standings()) {
            table.row(
                    name(one.share().partner()),
                    Pence.format(one.share().contributionPence()),
                    Pence.format(one.share().sharePence()),
                    Pence.format(one.share().finalCostPence()),
                    Pence.format(one.toDatePence()),
                    Pence.format(one.beforePence()),
                    Pence.format(one.nowPence()));
        }
        table.print(out);
        printKept(version, out);
        printBesides(out);
        if (!version.changes().isEmpty()) {
            new ChangesText(version, this::name).print(out);
        }
    }

    private void printKept(SettlementVersion version, PrintWriter out) {
        if (version.totals().kept().isEmpty()) {
            return;
        }
        out.println();
        out.println("What no partner bears (below zero: money the host holds)");
        out.println();
        TextTable table = new TextTable("What", "Of", "Amount", "Whose");
        for (KeptAmount one : version.totals().kept()) {
            table.row(one.kind().words(), one.what(), Pence.format(one.pence()), owners(one));
        }
        table.print(out);
    }

    /** Payments, cash that moved and what is in dispute: under the seal with all the rest. */
    private void printBesides(PrintWriter out) {
        out.println();
        for (Transfer transfer : kept.trueUp().transfers()) {
            out.println(name(transfer.from()) + " pays " + name(transfer.to()) + " "
                    + Pence.format(transfer.amountPence()) + ".");
        }
        if (kept.trueUp().transfers().isEmpty()) {
            out.println("Nothing is payable by this version.");
        }
        for (CashFlow flow : kept.flows()) {
            out.println("Moved: " + name(flow.from()) + " to " + name(flow.to()) + " "
                    + Pence.format(flow.amountPence()) + ", " + flow.what() + ".");
        }
        InDispute disputed = kept.settlement().inDispute();
        disputed.spending()
                .forEach(one -> out.println("In dispute: "
                        + Pence.format(one.amountPence()) + " of "
                        + (one.scheme().isEmpty() ? "the fund" : one.scheme())
                        + DisputeWords.step(one) + "."));
        disputed.duePence()
                .forEach((partner, pence) -> out.println(
                        "Not due, in dispute: " + name(partner) + " " + Pence.format(pence) + "."));
    }

    private String owners(KeptAmount one) {
        return one.owners().entrySet().stream()
                .map(part -> name(part.getKey()) + " " + Pence.format(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A change may be of a partner that is in the agreement no more. */
    private String name(String partner) {
        return agreement.partners().stream()
                .filter(one -> one.id().equals(partner))
                .map(Organisation::shortName)
                .findFirst()
                .orElse(partner);
    }
}
