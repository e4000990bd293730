package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.lineage.Change;
import org.pooledfund.money.Pence;
import org.pooledfund.store.JdbcSuccession.KeptChange;
import org.pooledfund.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What was loaded for a fund, what could not be read, and what newer files changed. */
@Command(
        name = "extracts",
        description = "Lists a fund's extracts, the rows in quarantine, and what newer extracts"
                + " say otherwise than those they took the place of.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ExtractsCommand.ListAll.class,
            ExtractsCommand.Quarantine.class,
            ExtractsCommand.Changes.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class ExtractsCommand {
    private ExtractsCommand() {}

    /** What they have in common: they need something that was loaded. */
    abstract static class OfAFund extends FundCommand {
        @Override
        final void print(String fundId, Store store, PrintWriter out) {
            if (store.extracts().list(fundId).isEmpty()) {
                out.println("Nothing has been loaded for a fund " + fundId + ".");
            } else {
                show(fundId, store, out);
            }
        }

        abstract void show(String fundId, Store store, PrintWriter out);
    }

    /** Every file, every time it was read. */
    @Command(
            name = "list",
            description = "Lists what was loaded, row by row accounted for, and what counts.",
            mixinStandardHelpOptions = true)
    static final class ListAll extends OfAFund {
        @Override
        void show(String fundId, Store store, PrintWriter out) {
            TextTable table = new TextTable(
                    "Source",
                    "File",
                    "Rows in",
                    "Posted",
                    "Quarantined",
                    "Ignored",
                    "Pounds",
                    "Masked",
                    "Counts");
            for (LoadedExtract extract : store.extracts().list(fundId)) {
                table.row(
                        extract.source(),
                        extract.fileName(),
                        String.valueOf(extract.report().in().rows()),
                        String.valueOf(extract.report().posted().rows()),
                        String.valueOf(extract.report().quarantined().rows()),
                        String.valueOf(extract.report().ignored().rows()),
                        Pence.format(extract.report().posted().pence()),
                        String.valueOf(extract.fate().masked().all()),
                        extract.counts()
                                ? "yes"
                                : "no: "
                                        + extract.fate()
                                                .supersededAs()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '));
            }
            table.print(out);
        }
    }

    /** The rows that could not be read. */
    @Command(
            name = "quarantine",
            description = "Lists the rows that could not be read: where, what is wrong, what to"
                    + " do. Once the profile is mended the next run reads them again.",
            mixinStandardHelpOptions = true)
    static final class Quarantine extends OfAFund {
        @Override
        void show(String fundId, Store store, PrintWriter out) {
            List<QuarantinedRow> rows = store.quarantine().list(fundId);
            for (QuarantinedRow row : rows) {
                out.println(row.message());
                out.println("  as it came: " + row.raw());
            }
            out.println(
                    rows.isEmpty()
                            ? "No row is in quarantine."
                            : rows.size() + (rows.size() == 1 ? " row is" : " rows are")
                                    + " in quarantine. Mend the profile, or ask for the extract"
                                    + " again; the next run reads them anew.");
        }
    }

    /** What newer files say otherwise. */
    @Command(
            name = "changes",
            description = "Lists line by line what newer extracts added, changed or left out.",
            mixinStandardHelpOptions = true)
    static final class Changes extends OfAFund {
        @Option(names = "--closed", description = "Only what touches a closed period.")
        private boolean closed;

        @Override
        void show(String fundId, Store store, PrintWriter out) {
            List<KeptChange> changes = store.succession().changes(fundId).stream()
                    .filter(change -> change.closed() || !closed)
                    .toList();
            if (changes.isEmpty()) {
                out.println(closed ? "No closed period was changed." : "Nothing was changed.");
                return;
            }
            TextTable table = new TextTable(
                    "Source",
                    "Newer file",
                    "Line",
                    "Period",
                    "Pounds",
                    "Change",
                    "Older file",
                    "Line",
                    "Period",
                    "Pounds",
                    "Effect",
                    "Closed period");
            long effectPence = 0;
            for (KeptChange kept : changes) {
                Change change = kept.change();
                effectPence = Math.addExact(effectPence, change.effectPence());
                table.row(
                        kept.source(),
                        kept.fileName(),
                        line(change.newer()),
                        period(change.newer()),
                        pounds(change.newer()),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        kept.formerFileName(),
                        line(change.former()),
                        period(change.former()),
                        pounds(change.former()),
                        Pence.format(change.effectPence()),
                        kept.closed() ? "yes" : "");
            }
            table.print(out);
            out.println();
            out.println("Together: " + Pence.format(effectPence) + ".");
        }

        private static String line(Optional<Change.Version> version) {
            return version.map(one -> String.valueOf(one.line())).orElse("");
        }

        private static String period(Optional<Change.Version> version) {
            return version.map(one -> String.valueOf(one.periodNumber())).orElse("");
        }

        private static String pounds(Optional<Change.Version> version) {
            return version.map(one -> Pence.format(one.amountPence())).orElse("");
        }
    }
}
