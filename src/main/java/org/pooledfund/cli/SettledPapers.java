package org.pooledfund.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.payment.JournalLayout;
import org.pooledfund.settlement.payment.JournalLine;
import org.pooledfund.settlement.payment.PaymentRequest;

/** Writes what a settlement is sent out with, each naming its version. */
final class SettledPapers {
    private final SettledFund fund;
    private final List<PaymentRequest> all;

    SettledPapers(SettledFund fund) {
        this.fund = fund;
        this.all = PaymentRequest.of(
                fund.agreement(),
                fund.settlement(),
                fund.trueUp(),
                fund.version().number());
    }

    /** A request for each payment: {@code request-1.txt} and so on. */
    void requests(Path folder) {
        for (int i = 0; i < all.size(); i++) {
            write(folder.resolve("request-" + (i + 1) + ".txt"), text(all.get(i)));
        }
    }

    /** What each partner needs for its own accounts: {@code confirmation-PARTNER.txt}. */
    void confirmations(Path folder) {
        ConfirmationText.of(fund)
                .forEach(one -> write(
                        folder.resolve("confirmation-" + one.partner() + ".txt"), one.text()));
    }

    /** The payments as journal lines. */
    void journals(Path file, JournalLayout columns) {
        write(file, columns.csv(JournalLine.of(all), fund.agreement().year().label()));
    }

    private String text(PaymentRequest request) {
        StringBuilder text = new StringBuilder(request.kind().label() + " " + request.reference())
                .append("\n\nFund:      ")
                .append(fund.agreement().fundName())
                .append(", ")
                .append(fund.agreement().year().label())
                .append("\nSettled:   ")
                .append(fund.versionLine())
                .append("\nIssued by: ")
                .append(fund.agreement().partner(request.issuer()).name())
                .append("\nTo:        ")
                .append(fund.agreement().partner(request.recipient()).name())
                .append("\nAmount:    ")
                .append(Pence.format(request.amountPence()))
                .append("\n\nWorking\n");
        request.working()
                .forEach(line -> text.append(String.format(
                        Locale.ROOT, "%-36s%20s%n", line.text(), Pence.format(line.pence()))));
        return text.toString().replace("\r\n", "\n");
    }

    private static void write(Path file, String text) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(file.toString()),
                            Problem.FILE_UNREADABLE,
                            "it cannot be written: " + e),
                    e);
        }
    }
}
