package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.money.Pence;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.trace.TakenLines;
import org.pooledfund.pack.trace.TraceBook;
import org.pooledfund.pack.trace.TracedFigure;
import org.pooledfund.pack.trace.TracedPart;

/** A figure with its parts, and each part with its ledger lines or figures, added up again. */
final class TraceText {
    private static final String RANGE = " to ";

    private final TraceBook book;
    private final StoredLines stored;
    private final PrintWriter out;
    private final int most;
    private boolean sound = true;

    /**
     * A text.
     *
     * @param stored where the lines are if they do not travel in the pack
     */
    TraceText(TraceBook book, StoredLines stored, PrintWriter out, int most) {
        this.book = book;
        this.stored = stored;
        this.out = out;
        this.most = most;
    }

    /** Prints it and tells whether everything adds up. */
    boolean print(TracedFigure figure) {
        Set<LineFilter> filters = figure.parts().stream()
                .flatMap(part -> part.lines().stream())
                .collect(Collectors.toSet());
        Map<LineFilter, TakenLines> lines = filters.isEmpty() ? Map.of() : lines(figure, filters);
        out.println(figure.id() + "  " + figure.table());
        out.println(figure.row() + ", " + figure.column() + ": " + Pence.format(figure.pence()));
        for (TracedPart part : figure.parts()) {
            out.println();
            part(part, lines);
        }
        out.println();
        sound &= figure.addsUp();
        out.println(sound ? "Its parts add up to it." : "ITS PARTS DO NOT ADD UP TO IT.");
        return sound;
    }

    /** From the pack; if it has none although there must be some, from the database. */
    private Map<LineFilter, TakenLines> lines(TracedFigure figure, Set<LineFilter> filters) {
        Map<LineFilter, TakenLines> taken = new HashMap<>();
        book.lines(filters).forEach((filter, lines) -> {
            TakenLines some = new TakenLines(most);
            lines.forEach(some::add);
            taken.put(filter, some);
        });
        boolean elsewhere = figure.parts().stream()
                .filter(part -> part.pence() != 0)
                .flatMap(part -> part.lines().stream())
                .anyMatch(filter -> Objects.requireNonNull(taken.get(filter)).count() == 0);
        if (elsewhere) {
            out.println("The lines are too many to travel in the pack: these are from the"
                    + " database.");
            return stored.of(filters);
        }
        return taken;
    }

    private void part(TracedPart part, Map<LineFilter, TakenLines> lines) {
        out.println(part.kind().label() + ": " + Pence.format(part.pence()));
        out.println("  " + part.from());
        if (!part.rule().isEmpty()) {
            out.println("  Rule: " + part.rule());
        }
        if (!part.clause().isEmpty()) {
            out.println("  Clause of the agreement: " + part.clause());
        }
        if (part.lines().isPresent()) {
            lines(part, Objects.requireNonNull(lines.get(part.lines().get())));
        } else if (FigureId.parse(part.from().split(RANGE)[0]).isPresent()) {
            figures(part);
        }
    }

    private void lines(TracedPart part, TakenLines lines) {
        long sum = lines.pence(part.kind());
        if (!lines.first().isEmpty()) {
            out.println();
            TextTable table =
                    new TextTable("File", "Line", "Reference", "Supplier or partner", "Amount");
            lines.first()
                    .forEach(line -> table.row(
                            line.value("File"),
                            line.value("Line"),
                            line.value("Reference"),
                            line.value("Supplier or partner"),
                            Pence.format(line.pence())));
            table.print(out);
        }
        if (lines.count() > lines.first().size()) {
            out.println("and " + (lines.count() - lines.first().size())
                    + " more; --most prints more of them");
        }
        sound &= sum == part.pence();
        out.println("  " + lines.count() + (lines.count() == 1 ? " line adds" : " lines add")
                + " up to " + Pence.format(sum) + (sum == part.pence() ? "." : ": NOT THE SAME."));
    }

    /** The figures of a range, down one column. */
    private void figures(TracedPart part) {
        String[] ends = part.from().split(RANGE);
        FigureId first = FigureId.parse(ends[0]).orElseThrow();
        FigureId last = FigureId.parse(ends[ends.length - 1]).orElseThrow();
        Map<FigureId, TracedFigure> range = new LinkedHashMap<>();
        for (TracedFigure figure : book.figures()) {
            FigureId id = figure.id();
            if (id.section() == first.section()
                    && id.table() == first.table()
                    && id.column() == first.column()
                    && id.row() >= first.row()
                    && id.row() <= last.row()) {
                range.put(id, figure);
            }
        }
        out.println();
        TextTable table = new TextTable("Figure", "Row", "Column", "Amount");
        range.values()
                .forEach(figure -> table.row(
                        figure.id().toString(),
                        figure.row(),
                        figure.column(),
                        Pence.format(figure.pence())));
        table.print(out);
    }
}
