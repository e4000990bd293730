package org.pooledfund.extract.document;

import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Scheme;
import org.pooledfund.problem.Problem;

/** Reads a source profile; docs/PROFILE.md describes every field. */
public final class ProfileDocument {
    private final Section root;
    private final Agreement agreement;

    private ProfileDocument(Section root, Agreement agreement) {
        this.root = root;
        this.agreement = agreement;
    }

    /**
     * Reads a profile.
     *
     * @param file its name, for messages
     * @param agreement whose partners and schemes the profile may name
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static SourceProfile read(String file, String text, Agreement agreement) {
        return new ProfileDocument(Document.parse(file, text), agreement).profile();
    }

    private SourceProfile profile() {
        root.need("profile", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        Map<Column, String> columns = columns();
        PeriodRule period = period();
        AmountRule amount = amount();
        checkColumns(columns, amount, period);
        SourceProfile profile = new SourceProfile(
                root.text("source", "a short id such as icb-ledger"),
                root.text("name", "what to call it in reports"),
                root.need("organisation", "the id of the partner whose ledger it is")
                        .flatMap(field -> field.oneOf(partnerIds()))
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
                CodesDocument.natures(root, partnerIds()),
                CodesDocument.codes(root, schemeIds()));
        root.finish();
        return profile;
    }

    private Map<Column, String> columns() {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        Optional<Section> part = root.needPart("columns", "which column holds what");
        part.ifPresent(section -> {
            for (Column column : Column.values()) {
                section.optionalText(Words.of(column)).ifPresent(name -> columns.put(column, name));
            }
        });
        return columns;
    }

    private void checkColumns(Map<Column, String> columns, AmountRule amount, PeriodRule period) {
        Map<Column, Boolean> needed = new LinkedHashMap<>();
        needed.put(Column.PERIOD, period.style() != PeriodRule.Style.DATE);
        needed.put(Column.DATE, true);
        needed.put(Column.CODE, true);
        boolean signed = amount.mode() == AmountRule.Mode.SIGNED;
        needed.put(Column.AMOUNT, signed);
        needed.put(Column.DEBIT, !signed);
        needed.put(Column.CREDIT, !signed);
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

    private AmountRule amount() {
        Optional<Section> part = root.needPart("amount", "mode: signed or debit-and-credit");
        AmountRule.Mode mode = part.flatMap(p -> p.need("mode", "signed or debit-and-credit"))
                .flatMap(field -> field.choice(AmountRule.Mode.class))
                .orElse(AmountRule.Mode.SIGNED);
        boolean positive = part.flatMap(p -> p.field("income"))
                .flatMap(field -> field.choice(Sign.class))
                .map(sign -> sign == Sign.POSITIVE)
                .orElse(false);
        return new AmountRule(mode, positive);
    }

    /** The sign income has in a ledger. */
    private enum Sign {
        NEGATIVE,
        POSITIVE
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

    private java.util.List<String> partnerIds() {
        return agreement.partners().stream().map(Organisation::id).toList();
    }

    private java.util.List<String> schemeIds() {
        return agreement.schemes().stream().map(Scheme::id).toList();
    }
}
