package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pooledfund.extract.Column;

/** What a person should know of a file before relying on a draft. */
final class Notes {
    private static final long[] THRESHOLDS = {2_500_000, 50_000, 25_000};
    private static final int LEAST_LINES = 20;

    private final Table table;
    private final Map<Column, Roles.Role> roles;
    private final AmountGuess amounts;

    Notes(Table table, Map<Column, Roles.Role> roles, AmountGuess amounts) {
        this.table = table;
        this.roles = roles;
        this.amounts = amounts;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        shape(notes);
        headings(notes);
        swapped(notes);
        long balanceSheet = table.data().stream()
                .filter(row ->
                        row.stream().anyMatch(cell -> cell.strip().matches("(?i)balance sheet.*")))
                .count();
        if (balanceSheet > 0) {
            notes.add(
                    Drafts.count(balanceSheet) + " rows speak of the balance sheet: leave them out"
                            + " by 'ignore', or mark them by 'nature'.");
        }
        threshold(notes);
        return notes;
    }

    private void shape(List<String> notes) {
        long tooLong = table.data().stream()
                .filter(row -> row.size() > table.width()
                        && !row.subList(table.width(), row.size()).stream()
                                .allMatch(String::isBlank))
                .count();
        if (tooLong > 0) {
            notes.add(Drafts.count(tooLong) + " rows have more cells than the header and would be"
                    + " set aside: ask the sender what the last ones are.");
        }
    }

    private void headings(List<String> notes) {
        List<String> twice = IntStream.range(0, table.width())
                .filter(place -> !table.names().get(place).isEmpty() && table.isTwice(place))
                .mapToObj(place -> Drafts.plain(table.names().get(place)))
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            notes.add("More than one column is headed '" + String.join("', '", twice)
                    + "', so none of them is used.");
        }
        long unnamed = IntStream.range(0, table.width())
                .filter(place -> table.names().get(place).isEmpty())
                .filter(place -> !table.values(place).isEmpty())
                .count();
        if (unnamed > 0) {
            notes.add(unnamed + " columns have values but no heading, and are not used.");
        }
    }

    /** Names of cost centres are all capitals where names of accounts are not. */
    private void swapped(List<String> notes) {
        Roles.Role code = roles.get(Column.CODE);
        Roles.Role account = roles.get(Column.ACCOUNT);
        if (code == null || account == null) {
            return;
        }
        boolean words = table.nearlyAll(code.place(), cell -> cell.matches(".*\\p{L}{3}.*"))
                && table.nearlyAll(account.place(), cell -> cell.matches(".*\\p{L}{3}.*"));
        if (words
                && table.nearlyAll(account.place(), Notes::isCapitals)
                && !table.nearlyAll(code.place(), Notes::isCapitals)) {
            notes.add("The headings '" + Drafts.plain(table.names().get(code.place())) + "' and '"
                    + Drafts.plain(table.names().get(account.place()))
                    + "' may be swapped: names of cost centres are usually all capitals.");
        }
    }

    private static boolean isCapitals(String cell) {
        return cell.codePoints().noneMatch(Character::isLowerCase);
    }

    private void threshold(List<String> notes) {
        long least = table.data().stream()
                .mapToLong(row -> Math.abs(amounts.pence(row)))
                .filter(pence -> pence > 0)
                .min()
                .orElse(0);
        for (long threshold : THRESHOLDS) {
            if (least >= threshold && table.data().size() >= LEAST_LINES) {
                notes.add("No amount is below £" + Drafts.count(threshold / 100)
                        + ": this seems to be a published list, not a whole ledger, and would not"
                        + " reconcile to a total.");
                return;
            }
        }
    }
}
