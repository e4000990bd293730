package org.pooledfund.settlement.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.document.Suggestion;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Division;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Register;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;
import org.pooledfund.settlement.document.CsvTable.Row;

/** Reads cells; what cannot be read is noted as a mistake and comes back empty. */
final class Cells {
    private static final Pattern POUNDS =
            Pattern.compile("-?£?\\d{1,3}(,\\d{3}){0,3}(\\.\\d{1,2})?|-?£?\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,3}(\\.\\d{1,4})?%?");

    private final CsvTable table;
    private final Agreement agreement;
    private final Register register;

    Cells(CsvTable table, Agreement agreement) {
        this.table = table;
        this.agreement = agreement;
        this.register = agreement.register();
    }

    /**
     * A partner by its id, its codes, or a body whose place it has taken or which several have
     * divided, as they were on the day the row counts to, or on any day of the year.
     */
    Optional<Division> partners(Row row, String column) {
        String text = table.text(row, column);
        Optional<LocalDate> day = readDay(table.text(row, "period end"));
        Optional<Division> division = register.division(
                text,
                day.orElse(agreement.year().firstDay()),
                day.orElse(agreement.year().lastDay()));
        if (division.isPresent()) {
            return division;
        }
        if (register.named(text).isEmpty()) {
            List<String> ids = agreement.partnerIds();
            table.wrong(
                    row,
                    column,
                    Problem.UNKNOWN_NAME,
                    text,
                    String.join(", ", ids),
                    Suggestion.nearest(text, ids));
        } else {
            table.wrong(
                    row,
                    column,
                    Problem.NAME_NOT_THEN,
                    text,
                    String.join(", ", when(text)),
                    day.map(LocalDate::toString).orElse(agreement.year().label()));
        }
        return Optional.empty();
    }

    private List<String> when(String text) {
        return register.named(text).stream()
                .map(entry -> entry.partner()
                        + entry.validity().from().map(d -> " from " + d).orElse("")
                        + entry.validity().to().map(d -> " to " + d).orElse(""))
                .toList();
    }

    private static Optional<LocalDate> readDay(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A scheme; blank means the only one there is. */
    Optional<String> scheme(Row row, boolean needed) {
        String text = table.text(row, "scheme");
        List<String> ids = agreement.schemes().stream().map(Scheme::id).toList();
        if (text.isEmpty() && (!needed || ids.size() == 1)) {
            return needed ? Optional.of(ids.getFirst()) : Optional.empty();
        }
        if (!ids.contains(text)) {
            table.wrong(
                    row,
                    "scheme",
                    Problem.UNKNOWN_NAME,
                    text,
                    String.join(", ", ids),
                    Suggestion.nearest(text, ids));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    Optional<FundingSource> source(Row row) {
        String text = table.text(row, "source");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<FundingSource> source = Arrays.stream(FundingSource.values())
                .filter(value -> Words.of(value).equals(text))
                .findFirst();
        if (source.isEmpty()) {
            List<String> words = Words.of(FundingSource.class);
            table.wrong(
                    row,
                    "source",
                    Problem.NOT_A_CHOICE,
                    text,
                    String.join(", ", words),
                    Suggestion.nearest(text, words));
        }
        return source;
    }

    /** Pounds as pence; empty if the cell is blank. */
    Optional<Long> pence(Row row, String column) {
        String text = table.text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String plain = text.startsWith("(") && text.endsWith(")")
                ? "-" + text.substring(1, text.length() - 1)
                : text;
        if (!POUNDS.matcher(plain).matches()) {
            table.wrong(row, column, Problem.NOT_MONEY, text);
            return Optional.empty();
        }
        return Optional.of(Pence.ofPounds(new BigDecimal(plain.replaceAll("[£,]", ""))));
    }

    Optional<LocalDate> day(Row row, String column) {
        String text = table.text(row, column);
        Optional<LocalDate> day = readDay(text);
        if (day.isEmpty() && !text.isEmpty()) {
            table.wrong(row, column, Problem.NOT_A_DATE_FIELD, text);
        }
        return day;
    }

    Optional<BigDecimal> percent(Row row, String column) {
        String text = table.text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!PERCENT.matcher(text).matches()) {
            table.wrong(row, column, Problem.NOT_A_PERCENTAGE, text);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace("%", "")));
    }
}
