package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.payment.SettlementVersion;

/** Prints what a correction has changed, figure by figure. */
final class ChangesText {
    private final SettlementVersion version;
    private final UnaryOperator<String> names;

    ChangesText(SettlementVersion version, UnaryOperator<String> names) {
        this.version = version;
        this.names = names;
    }

    void print(PrintWriter out) {
        out.println();
        out.println("What changed since the version before");
        out.println();
        TextTable table = new TextTable("Whose", "Figure", "Before", "Now", "Change");
        for (SettlementVersion.Change change : version.changes()) {
            table.row(
                    change.partner().isEmpty() ? "Fund" : names.apply(change.partner()),
                    change.figure(),
                    Pence.format(change.beforePence()),
                    Pence.format(change.afterPence()),
                    Pence.format(Math.subtractExact(change.afterPence(), change.beforePence())));
        }
        table.print(out);
    }
}
