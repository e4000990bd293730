package org.pooledfund.extract.suggest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.pooledfund.extract.Amount;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.Indicator;
import org.pooledfund.extract.WordedAmount;
import org.pooledfund.money.Pence;

/** How the amounts of a table are written, and what they come to. */
final class AmountGuess {
    /** A sign in so few of a file's amounts is a slip where another column tells the side. */
    private static final int FEW = 20;

    private final Table table;
    private final Map<Column, Roles.Role> roles;
    private final Optional<Indicators> indicators;
    private final Optional<Indicator> reading;
    private final long signs;

    AmountGuess(Table table, Map<Column, Roles.Role> roles) {
        this.table = table;
        this.roles = roles;
        this.signs = table.data().stream()
                .filter(row -> pounds(row, Column.AMOUNT).signum() < 0)
                .count();
        this.indicators = roles.containsKey(Column.INDICATOR)
                ? Indicators.of(table.data().stream().map(this::word).toList())
                : Optional.empty();
        this.reading = indicators.map(Indicators::reading);
    }

    boolean hasSides() {
        return roles.containsKey(Column.DEBIT) && roles.containsKey(Column.CREDIT);
    }

    /** Whether another column says debit or credit: then no amount has a sign. */
    boolean isIndicated() {
        return indicators.isPresent()
                && roles.containsKey(Column.AMOUNT)
                && signs * FEW <= table.data().size();
    }

    private int place(Column column) {
        Roles.Role role = roles.get(column);
        return role == null ? -1 : role.place();
    }

    private BigDecimal pounds(List<String> row, Column column) {
        int place = place(column);
        if (place < 0) {
            return BigDecimal.ZERO;
        }
        String cell = Table.cell(row, place);
        return Amount.pounds(isWorded() ? WordedAmount.of(cell).amount() : cell)
                .orElse(BigDecimal.ZERO);
    }

    /** Whether the word stands in the cell of the amount. */
    private boolean isWorded() {
        return roles.containsKey(Column.INDICATOR)
                && place(Column.INDICATOR) == place(Column.AMOUNT);
    }

    private String word(List<String> row) {
        String cell = Table.cell(row, place(Column.INDICATOR));
        return isWorded() ? WordedAmount.of(cell).word() : cell;
    }

    /** The pence of a row as the draft reads it, spending above zero; 0 if it cannot be read. */
    long pence(List<String> row) {
        return indicated(row, isIndicated() && reading.orElseThrow().isCredit(word(row)));
    }

    /** The same of a row of totals, where an amount without a word is a balance with its sign. */
    long balancePence(List<String> row) {
        return isIndicated() && word(row).isEmpty() ? indicated(row, false) : pence(row);
    }

    private long indicated(List<String> row, boolean isCredit) {
        BigDecimal pounds = hasSides()
                ? pounds(row, Column.DEBIT).subtract(pounds(row, Column.CREDIT))
                : pounds(row, Column.AMOUNT);
        long pence = Amount.pence(pounds).orElse(0L);
        return isCredit ? -pence : pence;
    }

    /** What all rows come to. */
    long totalPence() {
        return table.data().stream().mapToLong(this::pence).sum();
    }

    List<DraftField> fields() {
        if (hasSides()) {
            return List.of(DraftField.sure(
                    "amount.mode",
                    "debit-and-credit",
                    "two columns; debits " + Pence.format(sum(Column.DEBIT)) + ", credits "
                            + Pence.format(sum(Column.CREDIT))));
        }
        if (isIndicated()) {
            return indicated();
        }
        return signed();
    }

    private long sum(Column column) {
        return table.data().stream()
                .mapToLong(row -> Amount.pence(pounds(row, column)).orElse(0L))
                .sum();
    }

    private List<DraftField> indicated() {
        Indicators words = indicators.orElseThrow();
        String where = isWorded() ? "a word beside it" : "another column";
        String because = signs == 0
                ? "no amount has a sign, and " + where + " says debit or credit"
                : Drafts.count(signs) + " amounts have a sign though " + where + " says debit or"
                        + " credit; they would be set aside";
        boolean known = !words.credits().isEmpty();
        return List.of(
                new DraftField(
                        "amount.mode",
                        "indicator",
                        signs == 0 ? Sureness.SURE : Sureness.GUESS,
                        because),
                words("amount.debit-when", words.debits(), "as the file writes debits"),
                known
                        ? words("amount.credit-when", words.credits(), "as it writes credits")
                        : DraftField.guess(
                                "amount.credit-when",
                                list(words.creditsOrLikely()),
                                "the file has no credit; this goes with its word of debits"));
    }

    /** That rows without a word are the other side is likely, but nothing in the file says so. */
    private static DraftField words(String path, SortedSet<String> words, String because) {
        return Indicators.isByBlank(words)
                ? DraftField.guess(path, list(words), "the rows without a word")
                : DraftField.sure(path, list(words), because);
    }

    private static String list(java.util.Collection<String> words) {
        return String.join(", ", words);
    }

    private List<DraftField> signed() {
        Roles.Role role = roles.get(Column.AMOUNT);
        List<String> values = role == null ? List.of() : table.values(role.place());
        long negative = values.stream().filter(v -> signum(v) < 0).count();
        long brackets = values.stream().filter(v -> v.startsWith("(")).count();
        List<DraftField> fields = new ArrayList<>();
        fields.add(
                negative > 0
                        ? DraftField.sure(
                                "amount.mode",
                                "signed",
                                Drafts.count(negative) + " of " + Drafts.count(values.size())
                                        + " amounts are below zero")
                        : DraftField.guess(
                                "amount.mode",
                                "signed",
                                "no amount is below zero: make sure that credits are not left out"
                                        + " or lost their sign"));
        if (brackets > 0) {
            fields.add(DraftField.guess(
                    "amount.brackets",
                    "negative",
                    Drafts.count(brackets) + " amounts are in brackets; 'adverse' if brackets mean"
                            + " spending"));
        }
        boolean mostlyBelow = negative * 2 > values.size();
        fields.add(DraftField.guess(
                "amount.income",
                mostlyBelow ? "positive" : "negative",
                mostlyBelow
                        ? "most amounts are below zero, as spending is where income is above it"
                        : "most amounts are above zero, as spending usually is"));
        return fields;
    }

    private static int signum(String value) {
        return Amount.pounds(value.toLowerCase(Locale.ROOT))
                .map(BigDecimal::signum)
                .orElse(0);
    }
}
