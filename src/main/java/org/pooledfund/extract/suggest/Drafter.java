package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Words;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.SchemeWords;
import org.pooledfund.money.Pence;

/** Drafts the profile of a file nobody has described, and says how sure it is of each field. */
public final class Drafter {
    private static final String UNKNOWN = "?";

    private final Headings headings;
    private final Map<String, String> partners;
    private final Map<String, String> schemes;

    /**
     * A drafter for a fund.
     *
     * @param headings what columns are called
     * @param partners the names of the partners by their ids; empty if there is no agreement yet
     * @param schemes the names of the schemes by their ids
     */
    public Drafter(Headings headings, Map<String, String> partners, Map<String, String> schemes) {
        this.headings = headings;
        this.partners = Map.copyOf(partners);
        this.schemes = Map.copyOf(schemes);
    }

    /**
     * The rows of a file.
     *
     * @param rows its first rows, and of a long file its last
     * @param all how many it has
     */
    public record Sample(String fileName, List<List<String>> rows, long all) {
        public Sample {
            rows = List.copyOf(rows);
        }

        boolean isWhole() {
            return rows.size() == all;
        }
    }

    /** The draft; empty if no row looks like a header. */
    public Optional<Draft> draft(Form form, Sample sample) {
        return new TableFinder(headings)
                .find(sample.rows())
                .map(table -> draft(form, sample, table));
    }

    private Draft draft(Form form, Sample sample, Table table) {
        Map<Column, Roles.Role> roles = Roles.of(table, headings);
        DateGuess dates = DateGuess.of(table, roles);
        PeriodGuess period = new PeriodGuess(table, roles, dates.reader());
        AmountGuess amounts = new AmountGuess(table, roles);
        List<Draft.DraftCode> codes =
                new CodesGuess(table, roles, amounts, new SchemeWords(schemes)).codes();

        List<DraftField> fields =
                new ArrayList<>(SourceGuess.fields(sample.fileName(), table, partners));
        fields.addAll(form.fields());
        fields.addAll(columns(table, roles, period, amounts));
        fields.addAll(amounts.fields());
        vat(table, roles).ifPresent(fields::add);
        fields.add(dates.field());
        fields.addAll(period.fields());
        table.trailer().ifPresent(t -> fields.addAll(totals(table, t, amounts, sample)));

        List<String> notes = new ArrayList<>(new Notes(table, roles, amounts).notes());
        if (codes.size() > CodesGuess.MOST) {
            notes.add(Drafts.count(codes.size() - CodesGuess.MOST)
                    + " more codes of fewer pounds are not listed; they stay unmapped as well.");
        }
        return new Draft(
                about(sample, table, amounts),
                fields,
                codes.stream().limit(CodesGuess.MOST).toList(),
                notes);
    }

    private static List<String> about(Sample sample, Table table, AmountGuess amounts) {
        List<String> lines = new ArrayList<>();
        lines.add("Drafted from " + Drafts.plain(sample.fileName()) + ": " + table.preamble()
                + " rows above the header, " + Drafts.count(table.data().size())
                + " rows of data that come to " + Pence.format(amounts.totalPence()) + ".");
        if (!sample.isWhole()) {
            lines.add("Only the first " + Drafts.count(sample.rows().size()) + " of its "
                    + Drafts.count(sample.all()) + " rows were looked at.");
        }
        lines.add("sure: the file proves it; guess: please look; missing: the file does not say.");
        return lines;
    }

    private static List<DraftField> columns(
            Table table, Map<Column, Roles.Role> roles, PeriodGuess period, AmountGuess amounts) {
        List<DraftField> fields = new ArrayList<>();
        for (Column column : Column.values()) {
            Roles.Role role = roles.get(column);
            boolean wanted = switch (column) {
                case PERIOD -> period.hasColumn();
                case YEAR -> period.hasYear();
                case INDICATOR -> amounts.isIndicated();
                default -> true;
            };
            if (role != null && wanted) {
                fields.add(new DraftField(
                        path(column),
                        table.names().get(role.place()),
                        role.sureness(),
                        role.because()));
            } else if (isNeeded(column, amounts)) {
                fields.add(DraftField.missing(
                        path(column),
                        UNKNOWN,
                        "no column seems to hold it; write the heading, or ask the sender"));
            }
        }
        return fields;
    }

    private static String path(Column column) {
        return "columns." + Words.of(column);
    }

    private static boolean isNeeded(Column column, AmountGuess amounts) {
        return column == Column.DATE
                || column == Column.CODE
                || column == Column.AMOUNT && !amounts.hasSides();
    }

    private static Optional<DraftField> vat(Table table, Map<Column, Roles.Role> roles) {
        Roles.Role role = roles.get(Column.AMOUNT);
        String heading =
                role == null ? "" : table.names().get(role.place()).toLowerCase(Locale.ROOT);
        String because = "by the heading of the amount";
        if (heading.matches(".*\\b(net|excl\\w*)\\b.*")) {
            return Optional.of(DraftField.guess("amount.vat", "net", because));
        }
        return heading.matches(".*\\b(gross|incl\\w*)\\b.*")
                ? Optional.of(DraftField.guess("amount.vat", "gross", because))
                : Optional.empty();
    }

    private static List<DraftField> totals(
            Table table, Table.Trailer trailer, AmountGuess amounts, Sample sample) {
        long said = amounts.balancePence(trailer.cells());
        long found = amounts.totalPence();
        boolean proven = said == found && sample.isWhole();
        String because = proven
                ? "the last row says " + Pence.format(said) + ", and the rows add up to it"
                : "the last row says " + Pence.format(said) + ", the rows looked at add up to "
                        + Pence.format(found);
        Sureness sureness = proven ? Sureness.SURE : Sureness.GUESS;
        return List.of(
                new DraftField(
                        "totals-row.column",
                        table.names().get(trailer.column()),
                        sureness,
                        because),
                new DraftField("totals-row.starts-with", trailer.word(), sureness, because));
    }
}
