package org.pooledfund.settlement.payment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.document.Words;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.payment.JournalLine.Account;

/**
 * The columns a ledger wants its journals in.
 *
 * @param columns header and value of each; values hold placeholders such as {@code {debit}}
 * @param codes by account, what {@code {account}} stands for
 */
public record JournalLayout(List<Column> columns, Map<Account, String> codes) {
    /** What may stand in a value, without its brackets. */
    public static final List<String> PLACEHOLDERS = List.of(
            "reference", "body", "account", "debit", "credit", "net", "description", "year");

    /** Plain columns for any ledger. */
    public static final JournalLayout PLAIN = new JournalLayout(
            List.of(
                    new Column("Reference", "{reference}"),
                    new Column("Body", "{body}"),
                    new Column("Account", "{account}"),
                    new Column("Debit", "{debit}"),
                    new Column("Credit", "{credit}"),
                    new Column("Description", "{description}")),
            Map.of());

    public JournalLayout {
        columns = List.copyOf(columns);
        codes = Map.copyOf(codes);
    }

    /** One column. */
    public record Column(String header, String value) {}

    /** Header and rows as CSV; text never begins a formula. */
    public String csv(List<JournalLine> lines, String year) {
        StringBuilder csv = new StringBuilder();
        row(csv, columns.stream().map(Column::header).toList());
        for (JournalLine line : lines) {
            Map<String, String> values = values(line, year);
            row(
                    csv,
                    columns.stream().map(column -> fill(column.value(), values)).toList());
        }
        return csv.toString();
    }

    private Map<String, String> values(JournalLine line, String year) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("reference", line.reference());
        values.put("body", line.body());
        values.put("account", codes.getOrDefault(line.account(), Words.of(line.account())));
        values.put("debit", amount(line.debitPence()));
        values.put("credit", amount(line.creditPence()));
        values.put("net", Pence.toPounds(line.debitPence() - line.creditPence()).toPlainString());
        values.put("description", line.description());
        values.put("year", year);
        return values;
    }

    private static String amount(long pence) {
        return pence == 0 ? "" : Pence.toPounds(pence).toPlainString();
    }

    private static String fill(String template, Map<String, String> values) {
        String text = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        return !number && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static void row(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quote = cell.matches("(?s).*[\",\\r\\n].*");
            csv.append(i == 0 ? "" : ",")
                    .append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        csv.append("\r\n");
    }
}
