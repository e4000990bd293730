package org.pooledfund.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;

/** Turns one row of data into a canonical ledger line, or says why it cannot. */
final class Canonical {
    private static final int LONGEST_RAW = 2000;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_NARRATIVE = 1000;

    private final SourceProfile profile;
    private final FinancialYear fundYear;
    private final AmountReader amounts;
    private final Masking masking;
    private final DateRule.Reader dates;
    private final DateOrder order;
    private final RowShape shape;
    private final Known<CodeInPeriod, Optional<CodeMap.Entry>> codes = new Known<>();
    private final Known<String, Optional<LocalDate>> days = new Known<>();
    private final Known<String, Optional<Period>> periods = new Known<>();
    private final Known<Period, List<NatureRule>> natures = new Known<>();

    private record CodeInPeriod(String code, Period period) {
        /** Made by hand: a record's own asks its parts' records in turn, for every line. */
        @Override
        public int hashCode() {
            return code.hashCode() * 31 + period.number();
        }
    }

    Canonical(SourceProfile profile, FinancialYear fundYear, Masking masking, DateOrder order) {
        this.profile = profile;
        this.fundYear = fundYear;
        this.amounts = new AmountReader(profile.amount());
        this.masking = masking;
        this.dates = profile.dates().reader();
        this.order = order;
        this.shape = new RowShape(profile.format());
    }

    /**
     * Reads a row.
     *
     * @param pence its amount, if it can be read at all: for the rules that leave rows out
     */
    Outcome read(DataRow row, Optional<Long> pence) {
        Masked before = masking.count();
        Optional<Finding> misshapen = shape.wrong(row);
        if (misshapen.isPresent()) {
            return set(row, misshapen.get(), pence);
        }
        for (IgnoreRule rule : profile.intake().ignored()) {
            String cell = rule.column()
                    .map(name -> row.header().cell(row.cells(), name))
                    .orElse("");
            if (rule.fits(cell, pence)) {
                return new Outcome.Ignored(rule.name(), pence.orElse(0L));
            }
        }
        Optional<Long> known = Optional.empty();
        try {
            known = Optional.of(amounts.sides(row).pence());
            return new Outcome.Posted(ledgerLine(row, known.get()));
        } catch (Unreadable e) {
            masking.backTo(before);
            return set(row, e.finding(), known);
        }
    }

    private Outcome set(DataRow row, Finding why, Optional<Long> pence) {
        return new Outcome.Quarantined(new Rejection(row.line(), why, pence, raw(row)));
    }

    private LedgerLine ledgerLine(DataRow row, long pence) throws Unreadable {
        Optional<Period> stated = profile.period().style() == PeriodRule.Style.DATE
                ? Optional.empty()
                : Optional.of(period(row));
        LocalDate date = date(row, stated);
        Period period = stated.orElseGet(() -> Period.containing(date));
        String code = text(row, Column.CODE, LONGEST_CODE, cell -> cell);
        String account = text(row, Column.ACCOUNT, LONGEST_CODE, cell -> cell);
        String reference = text(row, Column.REFERENCE, LONGEST_NAME, cell -> cell);
        String transaction = text(row, Column.TRANSACTION, LONGEST_NAME, cell -> cell);
        String party = text(row, Column.PARTY, LONGEST_NAME, this::party);
        String narrative = text(row, Column.NARRATIVE, LONGEST_NARRATIVE, masking::masked);
        Optional<NatureRule> rule = nature(period, column -> switch (column) {
            case PARTY -> party;
            case NARRATIVE -> narrative;
            default -> row.cell(column);
        });
        Optional<CodeMap.Entry> entry =
                codes.of(new CodeInPeriod(code, period), key -> profile.codes().find(code, period));
        Nature nature = rule.map(NatureRule::nature).orElse(Nature.EXPENDITURE);
        return new LedgerLine(
                row.line(),
                period,
                date,
                pence,
                nature,
                standing(nature, entry.map(CodeMap.Entry::standing).orElse(Standing.UNMAPPED)),
                entry.flatMap(CodeMap.Entry::scheme),
                rule.flatMap(NatureRule::contributor),
                reference,
                transaction,
                party,
                narrative,
                code,
                account,
                profile.disputed().map(d -> d.matches(narrative)).orElse(false),
                key(row, transaction));
    }

    /** What is owed is the pool's by its nature; control accounts belong to no scheme. */
    private static Standing standing(Nature nature, Standing ofCode) {
        return nature == Nature.BALANCE && ofCode == Standing.UNMAPPED
                ? Standing.OUTSIDE_SCHEMES
                : ofCode;
    }

    /** A line's number may be unique only within its transaction: both together always are. */
    private String key(DataRow row, String transaction) throws Unreadable {
        if (!profile.columns().containsKey(Column.LINE_KEY)) {
            return "";
        }
        String key = text(row, Column.LINE_KEY, LONGEST_CODE, cell -> cell);
        if (key.isEmpty()) {
            throw row.unreadable(Column.LINE_KEY, Problem.LINE_KEY_MISSING);
        }
        String whole = transaction.isEmpty() ? key : transaction + " " + key;
        if (whole.length() > LONGEST_NAME) {
            throw row.unreadable(
                    Column.LINE_KEY, Problem.TEXT_TOO_LONG, whole.length(), LONGEST_NAME);
        }
        return whole;
    }

    private Optional<NatureRule> nature(Period period, Function<Column, String> text) {
        for (NatureRule rule : natures.of(period, this::naturesIn)) {
            if (rule.fits(text)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private List<NatureRule> naturesIn(Period period) {
        return profile.natures().stream().filter(rule -> rule.holdsIn(period)).toList();
    }

    private String party(String cell) {
        String party = cell;
        for (PartyRule rule : profile.intake().parties()) {
            party = rule.clean(party);
        }
        return masking.masked(party);
    }

    private static String text(
            DataRow row, Column column, int longest, Function<String, String> treatment)
            throws Unreadable {
        String text = PlainText.of(treatment.apply(row.cell(column)));
        if (text.length() > longest) {
            throw row.unreadable(column, Problem.TEXT_TOO_LONG, text.length(), longest);
        }
        return text;
    }

    private Period period(DataRow row) throws Unreadable {
        String cell = row.cell(Column.PERIOD);
        PeriodRule rule = profile.period();
        String year =
                rule.style() == PeriodRule.Style.NUMBER ? fundYear.label() : row.cell(Column.YEAR);
        return periods.of(year.isEmpty() ? cell : year + "|" + cell, c -> rule.read(year, cell))
                .orElseThrow(() -> row.unreadable(
                        Column.PERIOD,
                        Problem.PERIOD_UNREADABLE,
                        (year + " " + cell).strip(),
                        rule.style().example() + " for April 2025"));
    }

    private LocalDate date(DataRow row, Optional<Period> period) throws Unreadable {
        String cell = row.cell(Column.DATE);
        Optional<LocalDate> date = days.of(cell, dates::read);
        date.ifPresentOrElse(day -> order.read(day, period), () -> order.failed(cell));
        return date.orElseThrow(() -> row.unreadable(
                Column.DATE, Problem.DATE_UNREADABLE, cell, profile.dates().looks()));
    }

    /** The cells as they came, but masked where free text is, or may be if columns have shifted. */
    private String raw(DataRow row) {
        boolean shifted = shape.wrong(row).isPresent();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            boolean free = row.header()
                    .column(i)
                    .map(c -> c == Column.PARTY || c == Column.NARRATIVE)
                    .orElse(true);
            cells.add(shifted || free ? masking.masked(cell) : cell);
        }
        String raw = String.join("|", cells);
        return raw.substring(0, Math.min(LONGEST_RAW, raw.length()));
    }
}
