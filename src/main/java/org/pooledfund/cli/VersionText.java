package org.pooledfund.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.payment.KeptAmount;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.store.SignedSettlement;

/** Prints a signed version of a settlement. */
final class VersionText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private final SignedSettlement signed;
    private final Agreement agreement;

    VersionText(SignedSettlement signed, Agreement agreement) {
        this.signed = signed;
        this.agreement = agreement;
    }

    void print(PrintWriter out) {
        SettlementVersion version = signed.version();
        out.println(agreement.fundName() + ", " + agreement.year().label() + ", version "
                + version.number() + ": " + (version.isFinal() ? "final" : "interim")
                + " settlement to the end of " + version.through().label());
        out.println("Signed by " + signed.signature().by() + " on "
                + MOMENT.format(signed.signature().at()) + ", from run "
                + signed.key().runId() + ". Seal "
                + signed.signature().sealSha256());
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
