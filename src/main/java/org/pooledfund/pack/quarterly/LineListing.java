package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pooledfund.matching.LineFacts;
import org.pooledfund.matching.RunLine;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/**
 * The ledger lines behind the figures of a pack, and no other lines; at most so many, for a listing
 * of a part of them would mislead.
 */
public final class LineListing {
    /** The listing's title, by which it is found in a workbook. */
    public static final String TITLE = "Ledger lines";

    private static final Set<LineMark> NUMBERS =
            Set.of(LineMark.PERIOD, LineMark.MATCH, LineMark.BREAK);

    private static final Set<LineMark> OF_THE_LINE =
            Set.of(LineMark.MATCH, LineMark.BREAK, LineMark.AGE, LineMark.STAKE);

    private final Set<LineFilter> byFacts = new LinkedHashSet<>();
    private final Set<LineFilter> byLine = new LinkedHashSet<>();
    private final Map<LineFacts, Boolean> known = new HashMap<>();
    private final int mostLines;
    private final LineMarks marks;
    private final List<Row> rows = new ArrayList<>();
    private boolean tooMany;

    /**
     * Begins the listing of a pack.
     *
     * @param mostLines if there are more, none is listed
     */
    public LineListing(Pack pack, Figures figures, int mostLines) {
        this.mostLines = mostLines;
        this.marks = new LineMarks(figures.reconciliation().open());
        FigureIndex.of(pack).stream()
                .flatMap(figure -> figure.parts().stream())
                .filter(part -> part.kind().isLines())
                .map(part -> LineFilter.parse(part.from()))
                .forEach(filter -> (Collections.disjoint(filter.wanted().keySet(), OF_THE_LINE)
                                ? byFacts
                                : byLine)
                        .add(filter));
    }

    /** Takes a line, if it is behind a figure. */
    public void add(RunLine line) {
        if (!tooMany && isBehindAFigure(line)) {
            rows.add(row(line));
            if (rows.size() > mostLines) {
                refuse();
            }
        }
    }

    private boolean isBehindAFigure(RunLine line) {
        return known.computeIfAbsent(
                        line.facts(),
                        facts -> byFacts.stream()
                                .anyMatch(f -> f.takes(mark -> LineMarks.of(facts, mark))))
                || byLine.stream().anyMatch(f -> f.takes(mark -> marks.of(line, mark)));
    }

    /** Lists nothing: there are too many. */
    public void refuse() {
        tooMany = true;
        rows.clear();
    }

    /** The listing; without rows if they are too many. */
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Heads.count("line", "Line"),
                Heads.day("date", "Date"),
                Heads.code("reference", "Reference"),
                Heads.text("party", "Supplier or partner"),
                Heads.code("code", "Code"),
                Heads.pence("amount", "Amount")));
        Stream.of(LineMark.values()).map(LineListing::column).forEach(columns::add);
        Table table = Table.of(
                "ledger-lines",
                TITLE,
                "Every line behind the figures, as its own ledger has it: spending above zero,"
                        + " income in brackets. Filter the columns at the right by what the"
                        + " tracing of a figure says.",
                columns,
                rows);
        return tooMany
                ? table.withNote("The lines are more than " + mostLines
                        + " and not listed here; 'pooledfund trace' prints them from the"
                        + " database.")
                : table;
    }

    private static Column column(LineMark mark) {
        String key = "mark-" + mark.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return NUMBERS.contains(mark)
                ? Heads.count(key, mark.title())
                : Heads.text(key, mark.title());
    }

    private Row row(RunLine line) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.whole(line.line()),
                Cell.day(line.date()),
                Cell.text(line.reference()),
                Cell.text(line.party()),
                Cell.text(line.code()),
                Cell.pence(line.amountPence())));
        for (LineMark mark : LineMark.values()) {
            String text = marks.of(line, mark);
            cells.add(
                    text.isEmpty()
                            ? Cell.BLANK
                            : NUMBERS.contains(mark)
                                    ? Cell.whole(Long.parseLong(text))
                                    : Cell.text(text));
        }
        return new Row(Row.Kind.BODY, cells);
    }
}
