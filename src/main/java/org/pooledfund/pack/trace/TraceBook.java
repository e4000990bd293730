package org.pooledfund.pack.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part;
import org.pooledfund.pack.pdf.AttachedFile;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * What the workbook of a pack says of its figures. It is read from the workbook, or from the PDF
 * that carries it; nothing else is needed.
 */
public final class TraceBook implements AutoCloseable {
    private static final String LINES = "Ledger lines";
    private static final Set<String> COUNTS =
            Set.of("Line", LineMark.PERIOD.title(), LineMark.MATCH.title(), LineMark.BREAK.title());

    private final Path pack;
    private final Path workbook;

    private TraceBook(Path pack, Path workbook) {
        this.pack = pack;
        this.workbook = workbook;
    }

    /**
     * Opens a pack's workbook or PDF.
     *
     * @throws ProblemException if it cannot be read or carries no workbook
     */
    public static TraceBook open(Path pack) {
        try {
            byte[] start = start(pack);
            if (!new String(start, java.nio.charset.StandardCharsets.ISO_8859_1).equals("%PDF")) {
                return new TraceBook(pack, pack);
            }
            byte[] workbook = AttachedFile.ending(".xlsx", Files.readAllBytes(pack))
                    .orElseThrow(() -> problem(pack, Problem.TRACE_MISSING));
            Path copy = Files.createTempFile("pooledfund-trace-", ".xlsx");
            Files.write(copy, workbook);
            return new TraceBook(pack, copy);
        } catch (NoSuchFileException e) {
            throw problem(pack, Problem.DOCUMENT_MISSING);
        } catch (IOException e) {
            throw problem(pack, Problem.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] start(Path pack) throws IOException {
        try (var in = Files.newInputStream(pack)) {
            return in.readNBytes(4);
        }
    }

    /** All figures, in the order of the pack. */
    public List<TracedFigure> figures() {
        List<TracedFigure> figures = new ArrayList<>();
        read(FigureIndex.TITLE, "Figure", row -> {
            TracedFigure figure = figure(row);
            if (!figures.isEmpty() && figures.getLast().id().equals(figure.id())) {
                List<TracedPart> parts = new ArrayList<>(figures.removeLast().parts());
                parts.addAll(figure.parts());
                figures.add(new TracedFigure(
                        figure.id(),
                        figure.table(),
                        figure.row(),
                        figure.column(),
                        figure.pence(),
                        parts));
            } else {
                figures.add(figure);
            }
        });
        return figures;
    }

    /**
     * One figure.
     *
     * @throws ProblemException if the pack has none of that id
     */
    public TracedFigure figure(FigureId id) {
        return figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> problem(pack, Problem.FIGURE_MISSING, id));
    }

    /** For each filter the lines it takes, in the order of the ledgers. */
    public Map<LineFilter, List<TracedLine>> lines(Set<LineFilter> filters) {
        Map<LineFilter, List<TracedLine>> taken = new HashMap<>();
        filters.forEach(filter -> taken.put(filter, new ArrayList<>()));
        read(LINES, "Line", row -> {
            Map<String, String> values = new HashMap<>(row);
            values.replaceAll(
                    (title, value) -> COUNTS.contains(title) ? Sheet.whole(value) : value);
            TracedLine line =
                    new TracedLine(values, Sheet.pence(values.getOrDefault("Amount", "0")));
            taken.forEach((filter, lines) -> {
                if (filter.takes(line::mark)) {
                    lines.add(line);
                }
            });
        });
        return taken;
    }

    private void read(
            String sheet,
            String firstHeading,
            java.util.function.Consumer<Map<String, String>> sink) {
        try {
            new Sheet(workbook, sheet, firstHeading).read(sink);
        } catch (ProblemException e) {
            boolean absent = e.findings().stream()
                    .anyMatch(finding -> finding.problem() == Problem.SHEET_MISSING);
            throw absent ? problem(pack, Problem.TRACE_MISSING) : e;
        } catch (IOException e) {
            throw problem(pack, Problem.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static TracedFigure figure(Map<String, String> row) {
        return new TracedFigure(
                FigureId.parse(row.getOrDefault("Figure", ""))
                        .orElseThrow(() -> new IllegalStateException("no id in " + row)),
                row.getOrDefault("Table", ""),
                row.getOrDefault("Row", ""),
                row.getOrDefault("Column", ""),
                Sheet.pence(row.getOrDefault("Amount", "0")),
                List.of(new TracedPart(
                        kind(row.getOrDefault("Made of", "")),
                        row.getOrDefault("Which", ""),
                        row.getOrDefault("Rule", ""),
                        row.getOrDefault("Clause", ""),
                        Sheet.pence(row.getOrDefault("Part's amount", "0")))));
    }

    private static Part.Kind kind(String label) {
        return Stream.of(Part.Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of part is '" + label + "'"));
    }

    private static ProblemException problem(Path pack, Problem problem, Object... values) {
        return new ProblemException(
                Finding.at(Place.of(String.valueOf(pack.getFileName())), problem, values));
    }

    /** Removes what was unpacked. */
    @Override
    public void close() throws IOException {
        if (!workbook.equals(pack)) {
            Files.deleteIfExists(workbook);
        }
    }
}
