package org.pooledfund.extract.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Words;
import org.pooledfund.extract.AmountRule;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.DateRule;
import org.pooledfund.extract.PeriodRule;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.SourceProfile.TotalsRow;
import org.pooledfund.extract.Wildcard;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Register;
import org.pooledfund.problem.Problem;

/** Reads a source profile; docs/PROFILE.md describes every field. */
public final class ProfileDocument {
    /** What a draft puts where a person must fill in. */
    private static final String NOT_KNOWN = "?";

    private final Section root;
    private final Optional<Agreement> agreement;
    private final Companions companions;

    private ProfileDocument(Section root, Optional<Agreement> agreement, Companions companions) {
        this.root = root;
        this.agreement = agreement;
        this.companions = companions;
    }

    /**
     * Reads a profile.
     *
     * @param file its name, for messages
     * @param agreement whose partners and schemes the profile may name
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static SourceProfile read(String file, String text, Agreement agreement) {
        return read(file, text, Optional.of(agreement), Companions.NONE);
    }

    /**
     * Reads a profile that may name files beside it.
     *
     * @param agreement empty if there is none yet: then any name of a partner or scheme will do
     * @param companions the files beside it
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static SourceProfile read(
            String file, String text, Optional<Agreement> agreement, Companions companions) {
        return new ProfileDocument(Document.parse(file, text), agreement, companions).profile();
    }

    private SourceProfile profile() {
        root.need("profile", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        Known partners = partners();
        Map<Column, List<String>> columns = columns();
        PeriodRule period = period();
        AmountRule amount = AmountDocument.amount(root);
        checkColumns(columns, amount, period);
        SourceProfile profile = new SourceProfile(
                root.text("source", "a short id such as icb-ledger"),
                root.text("name", "what to call it in reports"),
                root.need("organisation", "the id of the partner whose ledger it is")
                        .flatMap(partners::known)
                        .orElse(""),
                root.need("ledger", "pool or partner")
                        .flatMap(field -> field.choice(SourceProfile.Ledger.class))
                        .orElse(SourceProfile.Ledger.PARTNER),
                Wildcard.of(root.text("files", "which files, such as *.csv")),
                FormatDocument.format(root),
                columns,
                amount,
                dates(),
                period,
                totalsRow(),
                root.part("disputed")
                        .flatMap(part -> part.need("narrative", "such as *DISPUTED*"))
                        .map(field -> Wildcard.of(field.text())),
                CodesDocument.natures(root, partners),
                CodesDocument.codes(root, schemes()),
                IntakeDocument.intake(root, companions)
                        .with(SuccessionDocument.succession(root), SuccessionDocument.inbox(root)));
        root.finish();
        return profile;
    }

    private Map<Column, List<String>> columns() {
        Map<Column, List<String>> columns = new EnumMap<>(Column.class);
        Optional<Section> part = root.needPart("columns", "which column holds what");
        part.ifPresent(section -> {
            for (Column column : Column.values()) {
                List<Field> fields = section.values(Words.of(column));
                fields.stream()
                        .filter(field -> field.text().equals(NOT_KNOWN))
                        .forEach(field -> field.wrong(
                                Problem.FIELD_MISSING,
                                "the heading of the column; the draft could not tell it"));
                List<String> names = fields.stream()
                        .map(Field::text)
                        .filter(name -> !name.isEmpty())
                        .toList();
                if (!names.isEmpty()) {
                    columns.put(column, names);
                }
            }
        });
        return columns;
    }

    private void checkColumns(
            Map<Column, List<String>> columns, AmountRule amount, PeriodRule period) {
        Map<Column, Boolean> needed = new LinkedHashMap<>();
        needed.put(Column.PERIOD, period.style() != PeriodRule.Style.DATE);
        needed.put(Column.DATE, true);
        needed.put(Column.CODE, true);
        boolean sides = amount.mode() == AmountRule.Mode.DEBIT_AND_CREDIT;
        needed.put(Column.AMOUNT, !sides);
        needed.put(Column.DEBIT, sides);
        needed.put(Column.CREDIT, sides);
        needed.put(Column.INDICATOR, amount.mode() == AmountRule.Mode.INDICATOR);
        needed.put(Column.YEAR, period.style() == PeriodRule.Style.YEAR_AND_NUMBER);
        needed.forEach((column, need) -> {
            if (need && !columns.containsKey(column)) {
                root.wrong(
                        "columns",
                        Problem.FIELD_NEEDS,
                        "the column '" + Words.of(column) + "' is missing",
                        "This amount mode and period style need it; add it under 'columns'.");
            }
        });
    }

    private DateRule dates() {
        Optional<Field> field = root.need("dates", "a pattern such as dd/MM/yyyy, or excel");
        try {
            return new DateRule(field.map(Field::text).orElse(DateRule.EXCEL));
        } catch (IllegalArgumentException e) {
            field.ifPresent(
                    f -> f.wrong(Problem.NOT_A_PATTERN, f.text(), String.valueOf(e.getMessage())));
            return new DateRule(DateRule.EXCEL);
        }
    }

    private PeriodRule period() {
        Optional<Section> part = root.needPart("period", "the style periods are written in");
        return new PeriodRule(
                part.flatMap(p -> p.need("style", "how a period is written"))
                        .flatMap(field -> field.choice(PeriodRule.Style.class))
                        .orElse(PeriodRule.Style.MONTH_YEAR),
                part.flatMap(p -> p.field("year-label"))
                        .flatMap(field -> field.choice(PeriodRule.YearLabel.class))
                        .orElse(PeriodRule.YearLabel.START));
    }

    private Optional<TotalsRow> totalsRow() {
        return root.part("totals-row")
                .map(part -> new TotalsRow(
                        part.text("column", "the column that gives it away"),
                        part.text("starts-with", "how its cell begins, such as Total")));
    }

    /** Partners by any name or code that means one of them in the agreement's year. */
    private Known partners() {
        return new Known(agreement.map(ProfileDocument::partners));
    }

    private static Map<String, String> partners(Agreement agreement) {
        Map<String, String> partners = new LinkedHashMap<>();
        LocalDate first = agreement.year().firstDay();
        LocalDate last = agreement.year().lastDay();
        for (Register.Entry entry : agreement.register().entries()) {
            List<String> meant = agreement.register().partners(entry.name(), first, last);
            if (meant.size() == 1) {
                partners.put(entry.name(), meant.getFirst());
            }
        }
        return partners;
    }

    private Known schemes() {
        return new Known(agreement.map(a -> {
            Map<String, String> ids = new LinkedHashMap<>();
            a.schemes().forEach(scheme -> ids.put(scheme.id(), scheme.id()));
            return ids;
        }));
    }
}
