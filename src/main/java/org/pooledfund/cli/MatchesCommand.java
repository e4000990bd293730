package org.pooledfund.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pooledfund.extract.EntryId;
import org.pooledfund.matching.ClosedMatch;
import org.pooledfund.matching.LineNames;
import org.pooledfund.money.Pence;
import org.pooledfund.pack.csv.PlainText;
import org.pooledfund.store.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a run has closed, and why: every match, or those of one file or line. */
@Command(
        name = "matches",
        description = "Prints, as CSV, the matches that a run has closed, with their lines and the"
                + " evidence.",
        mixinStandardHelpOptions = true)
final class MatchesCommand extends OfARun {
    private static final List<String> COLUMNS = List.of(
            "match",
            "partner",
            "flow",
            "rule",
            "status",
            "difference",
            "difference_pounds",
            "partner_lines",
            "pool_lines",
            "evidence");

    @Option(
            names = "--line",
            paramLabel = "NAME",
            description = "Only the match of this line, named as reports do: 'line 12 in"
                    + " icb-2025-04.csv'.")
    private Optional<String> line = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "NAME",
            description = "Only matches with a line of this file.")
    private Optional<String> file = Optional.empty();

    @Override
    void print(Nights nights, Run of, PrintWriter out) {
        LineNames names = nights.names();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        nights.store().runLines().closed(of.runId(), match -> {
            if (isWanted(match, names)) {
                csv.writeRecord(cells(match, names));
            }
        });
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    private boolean isWanted(ClosedMatch match, LineNames names) {
        return (line.isEmpty() && file.isEmpty())
                || Stream.concat(match.partnerLines().stream(), match.poolLines().stream())
                        .map(names::name)
                        .anyMatch(this::isWanted);
    }

    private boolean isWanted(String name) {
        return line.map(name::equals).orElse(true)
                && file.map(of -> name.endsWith(" in " + of)).orElse(true);
    }

    private static List<String> cells(ClosedMatch match, LineNames names) {
        return List.of(
                String.valueOf(match.number()),
                PlainText.of(match.partner()),
                match.flow().name().toLowerCase(Locale.ROOT),
                PlainText.of(match.rule()),
                match.status().name().toLowerCase(Locale.ROOT),
                match.type().label(),
                Pence.toPounds(match.differencePence()).toPlainString(),
                lines(match.partnerLines(), names),
                lines(match.poolLines(), names),
                PlainText.of(match.evidence()));
    }

    private static String lines(List<EntryId> lines, LineNames names) {
        return lines.stream().map(names::name).collect(Collectors.joining("; "));
    }
}
