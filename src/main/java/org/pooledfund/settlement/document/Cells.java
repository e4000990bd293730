package org.pooledfund.settlement.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.document.Suggestion;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
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
    private final Map<String, String> partners = new LinkedHashMap<>();

    Cells(CsvTable table, Agreement agreement) {
        this.table = table;
        this.agreement = agreement;
        for (Organisation partner : agreement.partners()) {
            partners.put(partner.id(), partner.id());
        }
        for (Organisation partner : agreement.partners()) {
            partner.odsCode().ifPresent(code -> partners.putIfAbsent(code, partner.id()));
            partner.onsCode().ifPresent(code -> partners.putIfAbsent(code, partner.id()));
            partner.membership()
                    .predecessors()
                    .forEach(before -> partners.putIfAbsent(before, partner.id()));
        }
    }

    /** A partner by its id, its codes, or a body whose place it has taken. */
    Optional<String> partner(Row row, String column) {
        String text = table.text(row, column);
        Optional<String> partner = Optional.ofNullable(partners.get(text));
        if (partner.isEmpty()) {
            List<String> ids = agreement.partnerIds();
            table.wrong(
                    row,
                    column,
                    Problem.UNKNOWN_NAME,
                    text,
                    String.join(", ", ids),
                    Suggestion.nearest(text, ids));
        }
        return partner;
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
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            table.wrong(row, column, Problem.NOT_A_DATE_FIELD, text);
            return Optional.empty();
        }
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
