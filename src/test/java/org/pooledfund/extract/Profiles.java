package org.pooledfund.extract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;

/** Small source profiles, and what is read by them. */
public final class Profiles {
    /** The year the fixtures are in. */
    public static final FinancialYear YEAR = new FinancialYear(2025);

    private final Map<Column, List<String>> columns = new LinkedHashMap<>();
    private AmountRule amount = new AmountRule(AmountRule.Mode.SIGNED, false);
    private FileFormat format = new FileFormat.Csv(',', TextEncoding.UTF_8);
    private PeriodRule period =
            new PeriodRule(PeriodRule.Style.MONTH_YEAR, PeriodRule.YearLabel.START);
    private DateRule dates = new DateRule("dd/MM/yyyy");
    private Optional<SourceProfile.TotalsRow> totals = Optional.empty();
    private List<NatureRule> natures = List.of();
    private List<CodeMap.Entry> codes = List.of(code("S*", Standing.IN_SCHEME, "S01"));

    private IntakeRules intake = IntakeRules.NONE;

    private Profiles() {}

    /** Period, Date, Code, Amount, Ref, Text: one signed amount. */
    public static Profiles signed() {
        Profiles profiles = new Profiles();
        profiles.columns.put(Column.PERIOD, List.of("Period"));
        profiles.columns.put(Column.DATE, List.of("Date"));
        profiles.columns.put(Column.CODE, List.of("Code"));
        profiles.columns.put(Column.AMOUNT, List.of("Amount"));
        profiles.columns.put(Column.REFERENCE, List.of("Ref"));
        profiles.columns.put(Column.NARRATIVE, List.of("Text"));
        return profiles;
    }

    /** As {@link #signed()}, but Debit and Credit in place of Amount. */
    public static Profiles debitAndCredit() {
        Profiles profiles = signed();
        profiles.columns.remove(Column.AMOUNT);
        profiles.columns.put(Column.DEBIT, List.of("Debit"));
        profiles.columns.put(Column.CREDIT, List.of("Credit"));
        profiles.amount = new AmountRule(AmountRule.Mode.DEBIT_AND_CREDIT, false);
        return profiles;
    }

    /** With one more column. */
    public Profiles column(Column column, String... names) {
        columns.put(column, List.of(names));
        return this;
    }

    /** With amounts written in another way. */
    public Profiles amount(AmountRule other) {
        amount = other;
        return this;
    }

    /** With dates in another pattern. */
    public Profiles dates(String pattern) {
        dates = new DateRule(pattern);
        return this;
    }

    /** With periods written in another way. */
    public Profiles period(PeriodRule other) {
        period = other;
        return this;
    }

    /** With rules of intake. */
    public Profiles intake(IntakeRules rules) {
        intake = rules;
        return this;
    }

    /** With rows of balances that a column gives away. */
    public Profiles balances(String column) {
        IntakeRules none = IntakeRules.NONE;
        return intake(new IntakeRules(
                none.ignored(),
                none.parties(),
                none.maskedWords(),
                none.mostQuarantinedPercent(),
                none.acceptAmbiguousDates(),
                Optional.of(new IntakeRules.Balances(
                        column, Wildcard.of("Opening*"), Wildcard.of("Closing*")))));
    }

    /** With income above zero. */
    public Profiles incomeIsPositive() {
        amount = new AmountRule(amount.mode(), true);
        return this;
    }

    /** With a row of totals that a column gives away. */
    public Profiles totals(String column, String startsWith) {
        totals = Optional.of(new SourceProfile.TotalsRow(column, startsWith));
        return this;
    }

    /** With dates as a workbook keeps them. */
    public Profiles excelDates() {
        dates = new DateRule(DateRule.EXCEL);
        return this;
    }

    /** With other rules for natures. */
    public Profiles natures(NatureRule... rules) {
        natures = List.of(rules);
        return this;
    }

    /** With other codes. */
    public Profiles codes(CodeMap.Entry... entries) {
        codes = List.of(entries);
        return this;
    }

    /** With another form of file. */
    public Profiles format(FileFormat other) {
        format = other;
        return this;
    }

    /** The profile. */
    public SourceProfile build() {
        return new SourceProfile(
                "oak-ledger",
                "Oakshire ledger",
                "council",
                SourceProfile.Ledger.PARTNER,
                Wildcard.of("*.csv"),
                format,
                columns,
                amount,
                dates,
                period,
                totals,
                Optional.of(Wildcard.of("*DISPUTED*")),
                natures,
                new CodeMap(codes),
                intake);
    }

    /** A code from April 2025 on. */
    public static CodeMap.Entry code(String code, Standing standing, String scheme) {
        return new CodeMap.Entry(
                Wildcard.of(code),
                standing,
                Optional.of(scheme).filter(text -> !text.isEmpty()),
                LocalDate.of(2025, 4, 1),
                Optional.empty());
    }
}
