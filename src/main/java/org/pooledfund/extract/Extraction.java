package org.pooledfund.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Reads one extract, row by row in the order of the file: finds its header, turns its rows into
 * ledger lines or rejections, keeps count of rows and pence, and at the end says whether the file
 * may be loaded. It is used once, by one thread.
 */
public final class Extraction {
    private static final int HEADER_WITHIN_ROWS = 100;

    private final SourceProfile profile;
    private final FinancialYear year;
    private final String file;
    private final Consumer<LedgerLine> lines;
    private final Consumer<Rejection> rejections;

    private @org.jspecify.annotations.Nullable Header header;
    private @org.jspecify.annotations.Nullable Canonical canonical;
    private long rows;
    private List<String> closest = List.of();
    private ControlTotals posted = ControlTotals.NONE;
    private ControlTotals quarantined = ControlTotals.NONE;
    private ControlTotals ignored = ControlTotals.NONE;
    private ControlTotals in = ControlTotals.NONE;
    private Canonical.Sides sides = new Canonical.Sides(0, 0);
    private Optional<Canonical.Sides> totals = Optional.empty();
    private long totalsLine;
    private boolean everyAmountRead = true;
    private long outsideYear;
    private Optional<Period> firstOutside = Optional.empty();

    /**
     * Begins an extract.
     *
     * @param year the only year its lines may be in
     * @param file its name, for messages
     * @param lines takes the ledger lines
     * @param rejections takes the rows that cannot be read
     */
    public Extraction(
            SourceProfile profile,
            FinancialYear year,
            String file,
            Consumer<LedgerLine> lines,
            Consumer<Rejection> rejections) {
        this.profile = profile;
        this.year = year;
        this.file = file;
        this.lines = lines;
        this.rejections = rejections;
    }

    /**
     * Takes the next row.
     *
     * @param line where it begins, counted from 1
     * @throws ProblemException if the header has not come after many rows
     */
    public void row(long line, List<String> cells) {
        rows++;
        if (canonical == null || header == null) {
            ignore(0);
            seekHeader(cells);
        } else if (cells.stream().allMatch(String::isBlank)) {
            ignore(0);
        } else if (isTotals(header, cells)) {
            totals = canonical.totals(cells);
            totalsLine = line;
            ignore(totals.map(Canonical.Sides::pence).orElse(0L));
        } else {
            take(canonical, line, cells);
        }
    }

    /**
     * Ends the extract.
     *
     * @throws ProblemException if it may not be loaded: no header, no data, lines outside the year,
     *     or a total of its own that its rows do not add up to
     */
    public LoadReport finish() {
        if (canonical == null) {
            throw headerNotFound();
        }
        if (posted.rows() + quarantined.rows() == 0) {
            throw new ProblemException(Finding.at(Place.of(file), Problem.NO_DATA_ROWS));
        }
        if (outsideYear > 0) {
            throw new ProblemException(Finding.at(
                    Place.of(file),
                    Problem.PERIOD_OUTSIDE_YEAR,
                    outsideYear,
                    year.label(),
                    firstOutside.map(Period::label).orElse("")));
        }
        checkTotals();
        return new LoadReport(in, posted, quarantined, ignored);
    }

    private void take(Canonical reader, long line, List<String> cells) {
        switch (reader.read(line, cells)) {
            case Outcome.Posted row -> post(row.line());
            case Outcome.Quarantined row -> quarantine(row.rejection());
        }
        reader.totals(cells).ifPresent(row -> sides = sides.plus(row));
    }

    private void post(LedgerLine line) {
        if (!line.period().year().equals(year)) {
            outsideYear++;
            firstOutside = firstOutside.or(() -> Optional.of(line.period()));
        }
        posted = posted.plus(line.amountPence());
        in = in.plus(line.amountPence());
        lines.accept(line);
    }

    private void quarantine(Rejection rejection) {
        long pence = rejection.amountPence().orElse(0L);
        everyAmountRead &= rejection.amountPence().isPresent();
        quarantined = quarantined.plus(pence);
        in = in.plus(pence);
        rejections.accept(rejection);
    }

    private void ignore(long pence) {
        ignored = ignored.plus(pence);
        in = in.plus(pence);
    }

    private void seekHeader(List<String> cells) {
        Optional<Header> found = Header.in(profile, cells);
        if (found.isPresent()) {
            header = found.get();
            canonical = new Canonical(profile, file, found.get());
        } else if (rows >= HEADER_WITHIN_ROWS) {
            throw headerNotFound();
        } else if (closest.isEmpty() || missing(cells) < missing(closest)) {
            closest = List.copyOf(cells);
        }
    }

    private int missing(List<String> cells) {
        return Header.missing(profile, cells).size();
    }

    private ProblemException headerNotFound() {
        return new ProblemException(Finding.at(
                Place.of(file),
                Problem.HEADER_NOT_FOUND,
                rows,
                String.join(", ", Header.missing(profile, closest)),
                String.join(
                        ", ", closest.stream().filter(cell -> !cell.isBlank()).toList()),
                profile.id()));
    }

    private boolean isTotals(Header found, List<String> cells) {
        return profile.totalsRow()
                .map(rule -> found.totalsCell(cells)
                        .regionMatches(
                                true, 0, rule.startsWith(), 0, rule.startsWith().length()))
                .orElse(false);
    }

    /**
     * A file that was cut off has lost its totals row. A row whose amount is unreadable may or may
     * not be in the file's own total.
     */
    private void checkTotals() {
        if (profile.totalsRow().isPresent() && totals.isEmpty()) {
            throw new ProblemException(
                    totalsLine == 0
                            ? Finding.at(
                                    Place.of(file),
                                    Problem.TOTALS_ROW_MISSING,
                                    profile.totalsRow().get().startsWith(),
                                    profile.totalsRow().get().column())
                            : Finding.at(Place.of(file, totalsLine), Problem.TOTALS_UNREADABLE));
        }
        if (totals.isPresent() && everyAmountRead && !totals.get().equals(sides)) {
            Canonical.Sides said = totals.get();
            throw new ProblemException(Finding.at(
                    Place.of(file, totalsLine),
                    Problem.TRAILER_TOTAL_DIFFERS,
                    said.text(profile.amount().mode()),
                    sides.text(profile.amount().mode()),
                    Pence.format(said.pence() - sides.pence())));
        }
    }
}
