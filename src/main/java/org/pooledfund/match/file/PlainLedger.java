package org.pooledfund.match.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pooledfund.match.Ascii;
import org.pooledfund.match.Field;
import org.pooledfund.match.LinesBuilder;
import org.pooledfund.match.Trait;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Reads a plain file of a ledger into lines: all of it, or none. What cannot be read is told row by
 * row, the first twenty of it.
 */
final class PlainLedger {
    private static final int MOST_FINDINGS = 20;
    private static final int FISCAL_MONTH = 4;
    private static final int MONTHS = 12;

    private final String file;
    private final LedgerSource.Plain source;
    private final int decimalPlaces;
    private final LinesBuilder lines;
    private final DayPattern dates;
    private final DayPattern periods;
    private final Charset charset;
    private final Cell cell = new Cell();
    private final List<Finding> findings = new ArrayList<>();
    private final Kinds kinds;
    private int[] targets = new int[0];
    private int[] columns = new int[0];

    PlainLedger(String file, LedgerSource.Plain source, int decimalPlaces, LinesBuilder lines) {
        this.file = file;
        this.source = source;
        this.decimalPlaces = decimalPlaces;
        this.lines = lines;
        this.dates = new DayPattern(source.dates());
        this.periods = new DayPattern(source.periods());
        this.charset = source.windows() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        this.kinds = new Kinds(source.kinds());
    }

    /**
     * Reads it.
     *
     * @throws ProblemException with what is wrong with the file
     */
    void read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            RowReader rows = new RowReader(in, file, source.delimiter());
            Header header = header(rows);
            while (rows.next()) {
                row(rows, header);
                if (findings.size() == MOST_FINDINGS) {
                    break;
                }
            }
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
    }

    private Header header(RowReader rows) throws IOException {
        List<String> headings = new ArrayList<>();
        if (rows.next()) {
            for (int i = 0; i < rows.cells(); i++) {
                headings.add(text(rows, i).toString());
            }
        }
        Header header = Header.of(file, headings, source.columns());
        targets = new int[header.texts().size()];
        columns = new int[targets.length];
        int at = 0;
        for (Map.Entry<Field, Integer> text : header.texts().entrySet()) {
            targets[at] = lines.column(text.getKey());
            columns[at++] = text.getValue();
        }
        return header;
    }

    private void row(RowReader rows, Header header) {
        if (rows.cells() != header.cells()) {
            wrong(rows, null, Problem.COLUMN_COUNT_WRONG, rows.cells(), header.cells(), "");
            return;
        }
        int before = findings.size();
        long units = amount(rows, header.amount());
        int day = header.date() < 0 ? 0 : day(rows, header.date());
        int month = header.period() < 0 ? dates.monthOfDay(day) : month(rows, header.period());
        CharSequence id = header.line() < 0 ? Long.toString(rows.line()) : id(rows, header.line());
        if (findings.size() > before) {
            return;
        }
        long amount = source.reversed() ? -units : units;
        if (id == cell) {
            lines.add((Ascii) cell, amount, day, month);
        } else {
            lines.add(id, amount, day, month);
        }
        for (int i = 0; i < targets.length; i++) {
            CharSequence text = text(rows, columns[i]);
            if (text == cell) {
                lines.set(targets[i], (Ascii) cell);
            } else {
                lines.set(targets[i], text);
            }
        }
        traits(rows, header, day, month);
    }

    private long amount(RowReader rows, int column) {
        rows.cell(column, cell);
        if (cell.length() == 0) {
            wrong(rows, source.columns().amount(), Problem.AMOUNT_MISSING);
            return 0;
        }
        long units = Figures.units(cell, decimalPlaces);
        if (units == Figures.TOO_FINE) {
            wrong(
                    rows,
                    source.columns().amount(),
                    Problem.FIELD_NEEDS,
                    "'" + cell + "' has more than " + decimalPlaces + " decimal places",
                    "Mend the file, or raise 'decimal-places' in the rules.");
            return 0;
        }
        if (units == Figures.NONE || Math.abs(units) > LinesBuilder.LARGEST) {
            wrong(rows, source.columns().amount(), Problem.AMOUNT_UNREADABLE, cell, "-1,234.56");
            return 0;
        }
        return units;
    }

    private int day(RowReader rows, int column) {
        int day = dates.day(rows.cell(column, cell));
        if (day == DayPattern.NONE) {
            wrong(
                    rows,
                    source.columns().date().orElse(""),
                    Problem.DATE_UNREADABLE,
                    cell,
                    dates.pattern());
            return 0;
        }
        return day;
    }

    private int month(RowReader rows, int column) {
        int month = periods.month(rows.cell(column, cell));
        if (month == DayPattern.NONE) {
            wrong(
                    rows,
                    source.columns().period().orElse(""),
                    Problem.PERIOD_UNREADABLE,
                    cell,
                    periods.pattern());
            return 0;
        }
        return month;
    }

    private CharSequence id(RowReader rows, int column) {
        CharSequence id = text(rows, column);
        if (id.isEmpty()) {
            wrong(
                    rows,
                    source.columns().line().orElse(""),
                    Problem.FIELD_MISSING,
                    "an id, or name no column as 'line' in the rules");
        }
        return id;
    }

    /** Bytes that are plain letters need no copy; others are decoded strictly. */
    private CharSequence text(RowReader rows, int column) {
        rows.cell(column, cell);
        if (cell.isAscii()) {
            return cell;
        }
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(cell.bytes(), cell.from(), cell.length()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(file, rows.line()),
                            Problem.NOT_TEXT,
                            "in column " + (column + 1),
                            charset.name(),
                            ""),
                    e);
        }
    }

    private void traits(RowReader rows, Header header, int day, int month) {
        Set<Trait> traits = Set.of();
        if (header.kind() >= 0) {
            rows.cell(header.kind(), cell);
            traits = kinds.of(cell);
        }
        if (header.period() >= 0 && header.date() >= 0) {
            if (fiscalYear(dates.monthOfDay(day)) < fiscalYear(month)) {
                EnumSet<Trait> more = EnumSet.of(Trait.PRIOR_YEAR);
                more.addAll(traits);
                traits = more;
            }
        }
        if (!traits.isEmpty()) {
            lines.traits(traits);
        }
    }

    /** The year in which a financial year begins: the one of its April. */
    private static int fiscalYear(int month) {
        return (month - FISCAL_MONTH) / MONTHS;
    }

    private void wrong(RowReader rows, @Nullable String column, Problem problem, Object... values) {
        Place place = new Place(file, rows.line(), column == null ? null : "column " + column);
        findings.add(Finding.at(place, problem, values));
    }
}
