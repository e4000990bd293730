package org.pooledfund.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pooledfund.calendar.FinancialYear;
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
    private static final Pattern SEPARATED = Pattern.compile("([^;\\t|,]+[;\\t|,]){2,}[^;\\t|,]*");

    private final SourceProfile profile;
    private final FinancialYear year;
    private final String file;
    private final Consumer<LedgerLine> lines;
    private final Consumer<Rejection> rejections;

    private final Controls controls;
    private final Masking masking;
    private final DateOrder order;
    private final Canonical canonical;
    private final AmountReader amounts;
    private final Map<String, ControlTotals> leftOut = new TreeMap<>();

    private @Nullable Header header;
    private @Nullable CodeColumn codes;
    private Optional<Manifest> manifest = Optional.empty();
    private long rows;
    private List<String> closest = List.of();
    private ControlTotals posted = ControlTotals.NONE;
    private ControlTotals quarantined = ControlTotals.NONE;
    private ControlTotals ignored = ControlTotals.NONE;
    private ControlTotals in = ControlTotals.NONE;
    private Optional<Finding> firstRejection = Optional.empty();
    private long outsideYear;
    private Optional<LedgerLine> firstOutside = Optional.empty();

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
        this.controls = new Controls(profile, file);
        this.masking = new Masking(profile.intake().maskedWords());
        this.order = new DateOrder(profile.dates());
        this.canonical = new Canonical(profile, year, masking, order);
        this.amounts = new AmountReader(profile.amount());
    }

    /** Says what the sender has said of the file, to be checked at the end. */
    public void expect(Manifest said) {
        manifest = Optional.of(said);
    }

    /**
     * Takes the next row.
     *
     * @param line where it begins, counted from 1
     * @throws ProblemException if the header has not come after many rows
     */
    public void row(long line, List<String> cells) {
        rows++;
        if (header == null || codes == null) {
            ignore(0);
            seekHeader(line, cells);
        } else if (isBlank(cells)) {
            ignore(0);
        } else {
            DataRow row = new DataRow(file, header, line, cells, masking);
            Optional<Long> control = controls.control(row, amounts);
            if (control.isPresent()) {
                ignore(control.get());
            } else {
                take(row, codes);
            }
        }
    }

    /**
     * Ends the extract.
     *
     * @throws ProblemException if it may not be loaded: no header, no data, lines outside the year,
     *     a control that differs, dates or codes that cannot be what the profile says, or too many
     *     rows that cannot be read
     */
    public LoadReport finish() {
        if (codes == null) {
            throw headerNotFound();
        }
        long dataRows = posted.rows() + quarantined.rows();
        if (dataRows == 0) {
            throw new ProblemException(Finding.at(Place.of(file), Problem.NO_DATA_ROWS));
        }
        Optional<Finding> dates = order.finding(file, profile.intake().acceptAmbiguousDates());
        firstOutside.filter(line -> dates.isEmpty() || !tellPeriods()).ifPresent(line -> {
            throw new ProblemException(Finding.at(
                    Place.of(file, line.line()),
                    Problem.PERIOD_OUTSIDE_YEAR,
                    outsideYear,
                    year.label(),
                    line.period().label()));
        });
        refuse(dates);
        refuse(codes.finding(file));
        if (profile.intake().tooMany(quarantined.rows(), dataRows)) {
            throw new ProblemException(Finding.at(
                    Place.of(file),
                    Problem.TOO_MANY_QUARANTINED,
                    quarantined.rows(),
                    dataRows,
                    profile.intake().mostQuarantinedPercent().toPlainString() + " %",
                    firstRejection.map(Finding::text).orElse("")));
        }
        controls.check(manifest);
        return new LoadReport(in, posted, quarantined, ignored);
    }

    /** What was masked so far. */
    public Masked masked() {
        return masking.count();
    }

    /** The rows of data that rules of the profile have left out so far, by the rule's name. */
    public SortedMap<String, ControlTotals> leftOut() {
        return new TreeMap<>(leftOut);
    }

    /** Then dates read the wrong way round are in other years too: the cause goes first. */
    private boolean tellPeriods() {
        return profile.period().style() == PeriodRule.Style.DATE;
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static void refuse(Optional<Finding> finding) {
        finding.ifPresent(found -> {
            throw new ProblemException(found);
        });
    }

    private void take(DataRow row, CodeColumn codeColumn) {
        Optional<Sides> sides = amounts.added(row);
        boolean readable = sides.isPresent();
        switch (canonical.read(row, sides.map(Sides::pence))) {
            case Outcome.Posted line -> {
                codeColumn.posted(line.line(), row.cells());
                post(line.line());
            }
            case Outcome.Quarantined set -> {
                readable = set.rejection().amountPence().isPresent();
                quarantine(set.rejection());
            }
            case Outcome.Ignored out -> {
                leftOut.merge(
                        out.rule(), ControlTotals.NONE.plus(out.pence()), ControlTotals::plus);
                ignore(out.pence());
            }
        }
        controls.data(row.line(), sides, readable);
    }

    private void post(LedgerLine line) {
        if (!line.period().year().equals(year)) {
            outsideYear++;
            firstOutside = firstOutside.or(() -> Optional.of(line));
        }
        posted = posted.plus(line.amountPence());
        in = in.plus(line.amountPence());
        lines.accept(line);
    }

    private void quarantine(Rejection rejection) {
        long pence = rejection.amountPence().orElse(0L);
        firstRejection = firstRejection.or(() -> Optional.of(rejection.finding()));
        quarantined = quarantined.plus(pence);
        in = in.plus(pence);
        rejections.accept(rejection);
    }

    private void ignore(long pence) {
        ignored = ignored.plus(pence);
        in = in.plus(pence);
    }

    private void seekHeader(long line, List<String> cells) {
        Optional<Header> found = Header.in(profile, cells);
        if (found.isPresent()) {
            List<String> twice = found.get().twice();
            if (!twice.isEmpty()) {
                throw new ProblemException(Finding.at(
                        Place.of(file, line),
                        Problem.HEADER_NAME_TWICE,
                        String.join("' and '", twice)));
            }
            header = found.get();
            codes = new CodeColumn(profile, found.get());
        } else if (rows >= Limits.STANDARD.preambleRows()) {
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
                closest(),
                profile.id()));
    }

    /** The row that comes closest, in words. */
    private String closest() {
        List<String> cells = closest.stream()
                .filter(cell -> !cell.isBlank())
                .map(masking::hidden)
                .toList();
        if (cells.isEmpty()) {
            return "nothing, for the file is empty";
        }
        String all = String.join(", ", cells);
        return cells.size() == 1 && SEPARATED.matcher(all).matches()
                ? all + " (all in one cell: the separator is not the profile's)"
                : all;
    }
}
