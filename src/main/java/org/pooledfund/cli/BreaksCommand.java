package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pooledfund.carryforward.ClearedItem;
import org.pooledfund.carryforward.OpenItem;
import org.pooledfund.carryforward.PastNight;
import org.pooledfund.matching.LineNames;
import org.pooledfund.money.Pence;
import org.pooledfund.store.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is open for a fund, since when, and what has cleared the rest. */
@Command(
        name = "breaks",
        description = "Lists the open lines of a fund, what the last run cleared, and the history"
                + " of each.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BreaksCommand.ListOpen.class,
            BreaksCommand.Cleared.class,
            BreaksCommand.History.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class BreaksCommand {
    private static final int SHORT = 12;

    private BreaksCommand() {}

    /** What a run has left open. */
    @Command(
            name = "list",
            description = "Lists every open line, the longest open first.",
            mixinStandardHelpOptions = true)
    static final class ListOpen extends OfARun {
        @Override
        void print(Nights nights, Run of, PrintWriter out) {
            List<OpenItem> items = new ArrayList<>(nights.store().openItems().list(of.runId()));
            items.sort(Comparator.comparing((OpenItem item) -> item.since().day())
                    .thenComparing(item -> item.line().reason().breakNumber())
                    .thenComparing(OpenItem::id));
            LineNames names = nights.names();
            TextTable table = new TextTable(
                    "Item", "Partner", "Reason", "Amount", "First seen", "Nights", "Break", "Line");
            items.forEach(item -> table.row(
                    shortened(item),
                    item.line().place().partner(),
                    item.line().reason().type().label(),
                    Pence.format(item.line().reason().amountPence()),
                    item.since().day().toString(),
                    String.valueOf(item.since().nights()),
                    String.valueOf(item.line().reason().breakNumber()),
                    names.name(item.line().entry())));
            out.println("Run " + of.runId() + " as of " + of.key().asOf() + ": " + items.size()
                    + " open lines");
            out.println();
            table.print(out);
        }
    }

    /** What a run has cleared. */
    @Command(
            name = "cleared",
            description = "Lists what was open in the run before and is not any more, and what"
                    + " cleared it.",
            mixinStandardHelpOptions = true)
    static final class Cleared extends OfARun {
        @Override
        void print(Nights nights, Run of, PrintWriter out) {
            List<ClearedItem> cleared = nights.store().openItems().cleared(of.runId());
            TextTable table = new TextTable(
                    "Item", "Partner", "Was", "Amount", "First seen", "Cleared", "By what");
            cleared.forEach(item -> table.row(
                    shortened(item.item()),
                    item.item().line().place().partner(),
                    item.item().line().reason().type().label(),
                    Pence.format(item.item().line().reason().amountPence()),
                    item.item().since().day().toString(),
                    item.fate().how().label(),
                    item.fate().words()));
            out.println("Run " + of.runId() + " as of " + of.key().asOf() + ": " + cleared.size()
                    + " lines cleared");
            out.println();
            table.print(out);
        }
    }

    /** What the runs said of one item. */
    @Command(
            name = "history",
            description = "Shows what each run said of an open line, and what cleared it.",
            mixinStandardHelpOptions = true)
    static final class History extends OfAFund {
        @Parameters(
                paramLabel = "ITEM",
                description = "The item, or how it begins; 'breaks list' shows it.")
        private String item = "";

        @Override
        void print(Nights nights, PrintWriter out) {
            String start = plain(item);
            List<PastNight> history = start.isEmpty()
                    ? List.of()
                    : nights.store().openItems().history(nights.fund(), start);
            if (history.isEmpty()) {
                out.println("No run has known an item " + item + ".");
                return;
            }
            LineNames names = nights.names();
            TextTable table = new TextTable(
                    "Item", "Run", "As of", "Reason", "Amount", "Break", "Line", "Cleared by");
            history.forEach(night -> table.row(
                    shortened(night.item()),
                    String.valueOf(night.runId()),
                    night.asOf().toString(),
                    night.fate()
                            .map(fate -> fate.how().label())
                            .orElse(night.item().line().reason().type().label()),
                    Pence.format(night.item().line().reason().amountPence()),
                    night.fate().isPresent()
                            ? ""
                            : String.valueOf(night.item().line().reason().breakNumber()),
                    names.name(night.item().line().entry()),
                    night.fate().map(fate -> fate.words()).orElse("")));
            table.print(out);
        }

        /** An item's id is digits and letters; nothing else is looked for. */
        private static String plain(String text) {
            return text.replaceAll("[^0-9a-f-]", "");
        }
    }

    private static String shortened(OpenItem item) {
        String id = item.id();
        int dash = id.indexOf('-');
        return dash < 0 || id.endsWith("-1") ? id.substring(0, SHORT) : id;
    }
}
