package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.money.Pence;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.trace.TraceBook;
import org.pooledfund.pack.trace.TracedFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints where a figure of a pack comes from. */
@Command(
        name = "trace",
        description = "Prints where a figure of a pack comes from: ledger lines, rule and clause."
                + " Needs the pack's PDF or workbook; and the database only where the lines are"
                + " too many to travel in the pack.",
        mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PACK", description = "A pack's PDF or workbook.")
    private Path pack = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description = "A figure such as S3.T1.R2.C4, or a table such as S3.T1 for a list of its"
                    + " figures: section, table, row, column.")
    private String wanted = "";

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            description = "Print at most so many lines of each part. Default: ${DEFAULT-VALUE}.")
    private int most = 200;

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Optional<FigureId> id = FigureId.parse(wanted);
        boolean table = wanted.strip().toUpperCase(Locale.ROOT).matches("S\\d+\\.T\\d+");
        if (id.isEmpty() && !table) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "'" + wanted + "' is no figure; write it like S3.T1.R2.C4, or S3.T1 for a"
                            + " whole table");
        }
        try (TraceBook book = TraceBook.open(pack)) {
            if (id.isPresent()) {
                StoredLines stored = new StoredLines(where, pack, most);
                return new TraceText(book, stored, out, most).print(book.figure(id.get()))
                        ? ExitCode.DONE
                        : ExitCode.FAILED;
            }
            list(book, out);
            return ExitCode.DONE;
        }
    }

    private void list(TraceBook book, PrintWriter out) {
        String prefix = wanted.strip().toUpperCase(Locale.ROOT) + ".";
        List<TracedFigure> figures = book.figures().stream()
                .filter(figure -> figure.id().toString().startsWith(prefix))
                .toList();
        if (figures.isEmpty()) {
            out.println("There is no figure in " + wanted + ".");
            return;
        }
        out.println(figures.getFirst().table());
        out.println();
        TextTable text = new TextTable("Figure", "Row", "Column", "Amount");
        figures.forEach(figure -> text.row(
                figure.id().toString(),
                figure.row(),
                figure.column(),
                Pence.format(figure.pence())));
        text.print(out);
    }
}
