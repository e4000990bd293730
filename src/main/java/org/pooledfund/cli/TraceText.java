package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.money.Pence;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.trace.TraceBook;
import org.pooledfund.pack.trace.TracedFigure;
import org.pooledfund.pack.trace.TracedLine;
import org.pooledfund.pack.trace.TracedPart;

/** A figure with its parts, and each part with its ledger lines or figures, added up again. */
final class TraceText {
    private static final String RANGE = " to ";

    private final TraceBook book;
    private final PrintWriter out;
    private final int most;
    private boolean sound = true;

    TraceText(TraceBook book, PrintWriter out, int most) {
        this.book = book;
        this.out = out;
        this.most = most;
    }

    /** Prints it and tells whether everything adds up. */
    boolean print(TracedFigure figure) {
        Set<LineFilter> filters = figure.parts().stream()
                .flatMap(part -> part.lines().stream())
                .collect(Collectors.toSet());
        Map<LineFilter, List<TracedLine>> lines =
                filters.isEmpty() ? Map.of() : book.lines(filters);
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

    private void part(TracedPart part, Map<LineFilter, List<TracedLine>> lines) {
        out.println(part.kind().label() + ": " + Pence.format(part.pence()));
        out.println("  " + part.from());
        if (!part.rule().isEmpty()) {
            out.println("  Rule: " + part.rule());
        }
        if (!part.clause().isEmpty()) {
            out.println("  Clause of the agreement: " + part.clause());
        }
        if (part.lines().isPresent()) {
            lines(part, lines.getOrDefault(part.lines().get(), List.of()));
        } else if (FigureId.parse(part.from().split(RANGE)[0]).isPresent()) {
            figures(part);
        }
    }

    private void lines(TracedPart part, List<TracedLine> lines) {
        long sum = lines.stream()
                .mapToLong(line -> part.kind().of(line.pence()))
                .reduce(0, Math::addExact);
        if (lines.isEmpty() && part.pence() != 0) {
            out.println("  The lines are too many to travel in the pack; the database has them.");
            return;
        }
        if (!lines.isEmpty()) {
            out.println();
            TextTable table =
                    new TextTable("File", "Line", "Reference", "Supplier or partner", "Amount");
            lines.stream()
                    .limit(most)
                    .forEach(line -> table.row(
                            line.value("File"),
                            line.value("Line"),
                            line.value("Reference"),
                            line.value("Supplier or partner"),
                            Pence.format(line.pence())));
            table.print(out);
        }
        if (lines.size() > most) {
            out.println("and " + (lines.size() - most) + " more; --most prints more of them");
        }
        sound &= sum == part.pence();
        out.println("  " + lines.size() + (lines.size() == 1 ? " line adds" : " lines add")
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
