package org.pooledfund.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.Period;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/** Turns one row of data into a canonical ledger line, or says why it cannot. */
final class Canonical {
    private static final int LONGEST_RAW = 2000;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_NARRATIVE = 1000;
    private static final String AMOUNT_EXAMPLE = "1,234.56 or -1,234.56";

    private final SourceProfile profile;
    private final String file;
    private final Header header;
    private final DateRule.Reader dates;

    Canonical(SourceProfile profile, String file, Header header) {
        this.profile = profile;
        this.file = file;
        this.header = header;
        this.dates = profile.dates().reader();
    }

    Outcome read(long line, List<String> cells) {
        Sides sides;
        try {
            sides = sides(line, cells);
        } catch (Unreadable e) {
            return quarantined(line, e.finding, Optional.empty(), cells);
        }
        try {
            return new Outcome.Posted(ledgerLine(line, cells, sides.pence()));
        } catch (Unreadable e) {
            return quarantined(line, e.finding, Optional.of(sides.pence()), cells);
        }
    }

    /** Debit and credit of a row, in pence; a signed amount stands on the debit side. */
    record Sides(long debitPence, long creditPence) {
        long pence() {
            return Math.subtractExact(debitPence, creditPence);
        }

        String text(AmountRule.Mode mode) {
            return switch (mode) {
                case SIGNED -> Pence.format(debitPence);
                case DEBIT_AND_CREDIT ->
                    Pence.format(debitPence) + " debit and " + Pence.format(creditPence)
                            + " credit";
            };
        }

        Sides plus(Sides other) {
            return new Sides(
                    Math.addExact(debitPence, other.debitPence),
                    Math.addExact(creditPence, other.creditPence));
        }
    }

    /** The amounts of a row of totals; empty if it has none that can be read. */
    Optional<Sides> totals(List<String> cells) {
        try {
            return Optional.of(
                    profile.amount().mode() == AmountRule.Mode.SIGNED
                            ? signed(0, cells)
                            : new Sides(
                                    side(0, cells, Column.DEBIT), side(0, cells, Column.CREDIT)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private Sides sides(long line, List<String> cells) throws Unreadable {
        if (profile.amount().mode() == AmountRule.Mode.SIGNED) {
            return signed(line, cells);
        }
        long debit = side(line, cells, Column.DEBIT);
        long credit = side(line, cells, Column.CREDIT);
        if (debit != 0 && credit != 0) {
            throw unreadable(
                    line,
                    Column.DEBIT,
                    Problem.AMOUNT_ON_BOTH_SIDES,
                    Pence.format(debit),
                    Pence.format(credit));
        }
        boolean none = header.cell(cells, Column.DEBIT).isEmpty()
                && header.cell(cells, Column.CREDIT).isEmpty();
        if (none) {
            throw unreadable(line, Column.DEBIT, Problem.AMOUNT_MISSING);
        }
        return new Sides(debit, credit);
    }

    private Sides signed(long line, List<String> cells) throws Unreadable {
        if (header.cell(cells, Column.AMOUNT).isEmpty()) {
            throw unreadable(line, Column.AMOUNT, Problem.AMOUNT_MISSING);
        }
        long pence = side(line, cells, Column.AMOUNT);
        return new Sides(profile.amount().incomeIsPositive() ? Math.negateExact(pence) : pence, 0);
    }

    private long side(long line, List<String> cells, Column column) throws Unreadable {
        String cell = header.cell(cells, column);
        if (cell.isEmpty()) {
            return 0;
        }
        BigDecimal pounds = Amount.pounds(cell)
                .orElseThrow(() ->
                        unreadable(line, column, Problem.AMOUNT_UNREADABLE, cell, AMOUNT_EXAMPLE));
        return Amount.pence(pounds)
                .orElseThrow(() -> unreadable(line, column, Problem.AMOUNT_TOO_FINE, cell));
    }

    private LedgerLine ledgerLine(long line, List<String> cells, long pence) throws Unreadable {
        if (cells.size() > header.width() && !blankFrom(cells, header.width())) {
            throw new Unreadable(Finding.at(
                    Place.of(file, line),
                    Problem.COLUMN_COUNT_WRONG,
                    cells.size(),
                    header.width()));
        }
        Period period = period(line, cells);
        LocalDate date = date(line, cells);
        String code = text(line, cells, Column.CODE, LONGEST_CODE);
        String account = text(line, cells, Column.ACCOUNT, LONGEST_CODE);
        String narrative = text(line, cells, Column.NARRATIVE, LONGEST_NARRATIVE);
        Optional<NatureRule> rule = profile.natures().stream()
                .filter(r -> r.fits(account, narrative))
                .findFirst();
        Optional<CodeMap.Entry> entry = profile.codes().find(code, period);
        return new LedgerLine(
                line,
                period,
                date,
                pence,
                rule.map(NatureRule::nature).orElse(Nature.EXPENDITURE),
                entry.map(CodeMap.Entry::standing).orElse(Standing.UNMAPPED),
                entry.flatMap(CodeMap.Entry::scheme),
                rule.flatMap(NatureRule::contributor),
                text(line, cells, Column.REFERENCE, LONGEST_NAME),
                text(line, cells, Column.TRANSACTION, LONGEST_NAME),
                text(line, cells, Column.PARTY, LONGEST_NAME),
                narrative,
                code,
                account,
                profile.disputed().map(d -> d.matches(narrative)).orElse(false));
    }

    private String text(long line, List<String> cells, Column column, int longest)
            throws Unreadable {
        String text = header.cell(cells, column);
        if (text.length() > longest) {
            throw unreadable(line, column, Problem.TEXT_TOO_LONG, text.length(), longest);
        }
        return text;
    }

    private Period period(long line, List<String> cells) throws Unreadable {
        String cell = header.cell(cells, Column.PERIOD);
        String year = header.cell(cells, Column.YEAR);
        PeriodRule rule = profile.period();
        return rule.read(year, cell)
                .orElseThrow(() -> unreadable(
                        line,
                        Column.PERIOD,
                        Problem.PERIOD_UNREADABLE,
                        (year + " " + cell).strip(),
                        rule.style().example() + " for April 2025"));
    }

    private LocalDate date(long line, List<String> cells) throws Unreadable {
        String cell = header.cell(cells, Column.DATE);
        return dates.read(cell)
                .orElseThrow(() -> unreadable(
                        line,
                        Column.DATE,
                        Problem.DATE_UNREADABLE,
                        cell,
                        profile.dates().pattern().equals(DateRule.EXCEL)
                                ? "a date cell of the workbook"
                                : profile.dates().pattern()));
    }

    private Unreadable unreadable(long line, Column column, Problem problem, Object... values) {
        String name = "column " + profile.columns().get(column);
        return new Unreadable(Finding.at(new Place(file, line, name), problem, values));
    }

    private static Outcome quarantined(
            long line, Finding finding, Optional<Long> pence, List<String> cells) {
        String raw = String.join("|", cells);
        return new Outcome.Quarantined(new Rejection(
                line, finding, pence, raw.substring(0, Math.min(LONGEST_RAW, raw.length()))));
    }

    private static boolean blankFrom(List<String> cells, int from) {
        return cells.subList(from, cells.size()).stream().allMatch(String::isBlank);
    }

    /** A cell of the row cannot be read; never leaves this class. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        Unreadable(Finding finding) {
            super(finding.text(), null, false, false);
            this.finding = finding;
        }
    }
}
