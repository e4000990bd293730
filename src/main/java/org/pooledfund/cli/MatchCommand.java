package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.match.file.MatchFiles;
import org.pooledfund.match.file.OutputFolder;
import org.pooledfund.match.thread.Threads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Matches two ledgers from two files, without a database. */
@Command(
        name = "match",
        description = "Matches the lines of two ledgers and explains what stays open. Needs two"
                + " files and no database; docs/MATCHING.md describes them.",
        mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
    @Option(names = "--left", paramLabel = "FILE", required = true, description = "One ledger.")
    private Path left = Path.of("");

    @Option(
            names = "--right",
            paramLabel = "FILE",
            required = true,
            description = "The other ledger.")
    private Path right = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "YAML",
            description = "The rules, and how the ledgers are written. Default: the standard rules"
                    + " for pooled funds, and files with the usual headings.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where matches.csv, breaks.csv and summary.json go; they replace those"
                    + " of an earlier matching.")
    private Path folder = Path.of("");

    @Option(
            names = "--compare",
            paramLabel = "YAML",
            description = "Other rules to be tried: shows what would match differently, and lists"
                    + " it in compare.csv.")
    private Optional<Path> compare = Optional.empty();

    @Option(names = "--json", description = "Print the summary as JSON, for another program.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        RulesAtHand first = RulesAtHand.of(rules);
        Optional<RulesAtHand> second = compare.map(path -> RulesAtHand.of(Optional.of(path)));
        MatchedLedgers matched = MatchedLedgers.of(left, right, first, second);
        MatchSummary summary = new MatchSummary(matched.first());
        Optional<RuleComparison> comparison =
                matched.second().map(other -> new RuleComparison(matched.first(), other));
        String text = Json.of(summary.object(comparison));
        OutputFolder.write(folder, names(), aside -> {
            MatchFiles.write(aside, matched.first(), Threads.all());
            if (comparison.isPresent()) {
                comparison.get().write(aside.resolve(RuleComparison.FILE));
            }
            Files.writeString(aside.resolve(MatchSummary.FILE), text + "\n");
        });
        if (json) {
            out.println(text);
        } else {
            new MatchText(matched.first(), summary.counts(), out).print();
            comparison.ifPresent(differences -> differences.print(out));
            out.println();
            out.println("Written to " + folder + ": " + String.join(", ", written()) + ".");
        }
        return ExitCode.DONE;
    }

    private static List<String> names() {
        return List.of(
                MatchFiles.MATCHES, MatchFiles.BREAKS, RuleComparison.FILE, MatchSummary.FILE);
    }

    private List<String> written() {
        List<String> written = new ArrayList<>(names());
        if (compare.isEmpty()) {
            written.remove(RuleComparison.FILE);
        }
        return written;
    }
}
