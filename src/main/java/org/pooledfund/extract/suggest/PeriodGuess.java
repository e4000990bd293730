package org.pooledfund.extract.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pooledfund.calendar.Period;
import org.pooledfund.document.Words;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.DateRule;
import org.pooledfund.extract.PeriodRule;
import org.pooledfund.extract.PeriodRule.Style;
import org.pooledfund.extract.PeriodRule.YearLabel;

/** How the periods of a table are written; its dates prove the year a label means. */
final class PeriodGuess {
    private static final double NEARLY_ALL = 0.9;

    private final Table table;
    private final Map<Column, Roles.Role> roles;
    private final Optional<DateRule.Reader> dates;
    private final List<Fit> fits;

    PeriodGuess(Table table, Map<Column, Roles.Role> roles, Optional<DateRule.Reader> dates) {
        this.table = table;
        this.roles = roles;
        this.dates = dates;
        this.fits = fits();
    }

    /**
     * A way to read the periods.
     *
     * @param fitting how many rows it reads
     * @param inPeriod how many of their dates lie in their period
     */
    private record Fit(PeriodRule rule, long fitting, long rows, long inPeriod) {}

    /** Whether the periods are read from a column of their own. */
    boolean hasColumn() {
        return best().isPresent();
    }

    /** Whether they are read from two. */
    boolean hasYear() {
        return best().filter(fit -> fit.rule.style() == Style.YEAR_AND_NUMBER).isPresent();
    }

    /** How many dates lie in their period. */
    long inPeriod() {
        return best().map(Fit::inPeriod).orElse(0L);
    }

    List<DraftField> fields() {
        Optional<Fit> best = best();
        if (best.isEmpty()) {
            boolean column = roles.containsKey(Column.PERIOD);
            return List.of(
                    column
                            ? DraftField.guess(
                                    "period.style",
                                    "date",
                                    "'" + name(Column.PERIOD)
                                            + "' is in no known style, so a line is"
                                            + " in the month of its date")
                            : DraftField.guess(
                                    "period.style",
                                    "date",
                                    "no column of periods: a line is in the month of its date"));
        }
        Fit fit = best.get();
        List<DraftField> fields = new ArrayList<>();
        String all = fit.fitting == fit.rows ? "all " : Drafts.count(fit.fitting) + " of ";
        String values = all + Drafts.count(fit.rows) + " values fit";
        boolean mistakable = fit.rule.style() == Style.YEAR_PERIOD
                || fit.rule.style() == Style.YEAR_MONTH
                || fit.rule.style() == Style.YEAR_AND_NUMBER
                || fit.rule.style() == Style.NUMBER;
        boolean proven = !mistakable || isProven(fit);
        String evidence = mistakable
                ? values + ", and " + Drafts.count(fit.inPeriod) + " dates lie in their period"
                : values;
        fields.add(new DraftField(
                "period.style",
                Words.of(fit.rule.style()),
                proven ? Sureness.SURE : Sureness.GUESS,
                evidence));
        if (labelMatters(fit)) {
            fields.add(new DraftField(
                    "period.year-label",
                    Words.of(fit.rule.yearLabel()),
                    proven ? Sureness.SURE : Sureness.GUESS,
                    evidence));
        }
        return fields;
    }

    private boolean labelMatters(Fit fit) {
        Roles.Role year = roles.get(Column.YEAR);
        return fit.rule.style() == Style.YEAR_PERIOD
                || fit.rule.style() == Style.YEAR_AND_NUMBER
                        && year != null
                        && table.fitting(year.place(), cell -> cell.matches("\\d{4}(\\.0+)?")) > 0;
    }

    /** Most dates lie in their period, and by any other reading fewer than half as many. */
    private boolean isProven(Fit best) {
        long next = fits.stream()
                .filter(fit -> fit.rule.style() != best.rule.style()
                        || labelMatters(best) && !fit.rule.equals(best.rule))
                .mapToLong(Fit::inPeriod)
                .max()
                .orElse(0);
        return best.inPeriod * 2 > best.rows && next * 2 < best.inPeriod;
    }

    private String name(Column column) {
        Roles.Role role = roles.get(column);
        return role == null ? "" : Drafts.plain(table.names().get(role.place()));
    }

    /** Of equal readings the first: the financial year's label is its start. */
    private Optional<Fit> best() {
        return fits.stream()
                .max(Comparator.comparingLong(Fit::inPeriod).thenComparingLong(Fit::fitting));
    }

    private List<Fit> fits() {
        Roles.Role period = roles.get(Column.PERIOD);
        List<Fit> fits = new ArrayList<>();
        if (period == null) {
            return fits;
        }
        for (Style style : Style.values()) {
            if (style == Style.DATE
                    || style == Style.YEAR_AND_NUMBER && !roles.containsKey(Column.YEAR)) {
                continue;
            }
            for (YearLabel label : YearLabel.values()) {
                Fit fit = fit(new PeriodRule(style, label), period.place());
                if (fit.rows > 0 && fit.fitting >= fit.rows * NEARLY_ALL) {
                    fits.add(fit);
                }
            }
        }
        return fits;
    }

    private Fit fit(PeriodRule rule, int place) {
        Roles.Role year = roles.get(Column.YEAR);
        long rows = 0;
        long fitting = 0;
        long inPeriod = 0;
        for (List<String> row : table.data()) {
            String cell = Table.cell(row, place);
            if (cell.isEmpty()) {
                continue;
            }
            rows++;
            Optional<Period> period = rule.read(year(rule, year, row), cell);
            fitting += period.isPresent() ? 1 : 0;
            inPeriod += period.filter(p -> isIn(row, p)).isPresent() ? 1 : 0;
        }
        return new Fit(rule, fitting, rows, inPeriod);
    }

    /** A number alone is taken to be in the financial year of its date. */
    private String year(PeriodRule rule, Roles.@Nullable Role year, List<String> row) {
        if (rule.style() == Style.NUMBER) {
            return day(row).map(d -> Period.containing(d).year().label()).orElse("");
        }
        return year == null ? "" : Table.cell(row, year.place());
    }

    private boolean isIn(List<String> row, Period period) {
        return day(row).filter(d -> !d.isBefore(period.firstDay()) && !d.isAfter(period.lastDay()))
                .isPresent();
    }

    private Optional<LocalDate> day(List<String> row) {
        Roles.Role date = roles.get(Column.DATE);
        return date == null || dates.isEmpty()
                ? Optional.empty()
                : dates.get().read(Table.cell(row, date.place()));
    }
}
