package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pooledfund.match.Matching;
import org.pooledfund.match.file.MatchFiles;
import org.pooledfund.match.thread.Threads;
import org.pooledfund.measure.LabelledLedgers;
import org.pooledfund.measure.Score;
import org.pooledfund.measure.Shape;
import org.pooledfund.measure.ShapeScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well the program matches, on ledgers made for the purpose. */
@Command(
        name = "bench",
        description = "Makes two labelled ledgers from a seed, matches them and counts what was"
                + " right, by shape.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WHAT", description = "What is measured: matching.")
    private String what = "";

    @Option(
            names = "--lines",
            paramLabel = "NUMBER",
            description = "How many lines each ledger has. Default: ${DEFAULT-VALUE}.")
    private long lines = 20_000;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 2025;

    @Option(names = "--rules", paramLabel = "YAML", description = "Other rules than the standard.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Keep ledgers, labels and results there.")
    private Optional<Path> keep = Optional.empty();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!what.equals("matching") || lines < 1 || lines > 5_000_000) {
            throw new picocli.CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "only 'matching' can be measured, with 1 to 5,000,000 lines");
        }
        Path folder = keep.isPresent()
                ? Files.createDirectories(keep.get())
                : Files.createTempDirectory("pooledfund-bench");
        try {
            measure(folder);
        } finally {
            if (keep.isEmpty()) {
                remove(folder);
            }
        }
        return ExitCode.DONE;
    }

    private void measure(Path folder) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        LabelledLedgers.write(folder, lines, seed);
        long start = System.nanoTime();
        Matching matching = MatchedLedgers.of(
                        folder.resolve(LabelledLedgers.LEFT),
                        folder.resolve(LabelledLedgers.RIGHT),
                        RulesAtHand.of(rules),
                        Optional.empty())
                .first();
        MatchFiles.write(folder, matching, Threads.all());
        double seconds = (System.nanoTime() - start) / 1e9;
        Score score = Score.of(
                folder.resolve(LabelledLedgers.LABELS),
                folder.resolve(MatchFiles.MATCHES),
                folder.resolve(MatchFiles.BREAKS));
        out.println(MatchText.count(matching.left().size()) + " left and "
                + MatchText.count(matching.right().size()) + " right lines, seed " + seed + ", "
                + String.format(Locale.UK, "%.1f", seconds) + " s from files to files.");
        out.println();
        print(out, score);
    }

    private static void print(PrintWriter out, Score score) {
        TextTable table = new TextTable(
                "Shape",
                "Belong",
                "Precision conf.",
                "Recall conf.",
                "Precision all",
                "Recall all",
                "Breaks",
                "Confirmed away",
                "Right type");
        for (Map.Entry<Shape, ShapeScore> shape : score.shapes().entrySet()) {
            row(table, shape.getKey().label().replace('-', ' '), shape.getValue());
        }
        row(table, "all", score.all());
        table.print(out);
    }

    private static void row(TextTable table, String name, ShapeScore score) {
        table.row(
                name,
                MatchText.count(score.planted()),
                share(score.precisionConfirmed()),
                share(score.recallConfirmed()),
                share(score.precision()),
                share(score.recall()),
                MatchText.count(score.breaks()),
                share(score.brokenAway()),
                share(score.typed()));
    }

    private static String share(double share) {
        return String.format(Locale.UK, "%.5f", share);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}
