package org.pooledfund.extract.suggest;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pooledfund.extract.Column;

/**
 * Which column of a table holds what: by its heading where its values do not contradict, else by
 * the values alone.
 */
final class Roles {
    /** The most telling first: a column is given away once. */
    private static final List<Column> ORDER = List.of(
            Column.DEBIT,
            Column.CREDIT,
            Column.AMOUNT,
            Column.INDICATOR,
            Column.DATE,
            Column.YEAR,
            Column.PERIOD,
            Column.TRANSACTION,
            Column.PARTY,
            Column.CODE,
            Column.ACCOUNT,
            Column.REFERENCE,
            Column.NARRATIVE);

    private final Table table;
    private final Headings headings;
    private final Map<Column, Role> roles = new EnumMap<>(Column.class);
    private final Set<Integer> taken = new HashSet<>();

    private Roles(Table table, Headings headings) {
        this.table = table;
        this.headings = headings;
    }

    /** A column's place, counted from 0, and what speaks for it. */
    record Role(int place, Sureness sureness, String because) {}

    static Map<Column, Role> of(Table table, Headings headings) {
        return new Roles(table, headings).found();
    }

    private Map<Column, Role> found() {
        for (Column column : ORDER) {
            if (column != Column.AMOUNT || !hasSides()) {
                byHeading(column).ifPresent(role -> take(column, role));
            }
            if (column == Column.CREDIT && !hasSides()) {
                drop(Column.DEBIT);
                drop(Column.CREDIT);
            }
        }
        if (!hasSides() && !roles.containsKey(Column.AMOUNT)) {
            byValues(place -> table.holdsAmounts(place) && hasPence(place), "amounts")
                    .ifPresent(role -> take(Column.AMOUNT, role));
        }
        Role amount = roles.get(Column.AMOUNT);
        if (amount != null && table.holdsWordedAmounts(amount.place())) {
            drop(Column.INDICATOR);
            roles.put(
                    Column.INDICATOR,
                    new Role(
                            amount.place(),
                            Sureness.SURE,
                            "the word stands in the cell of the amount"));
        }
        if (!roles.containsKey(Column.DATE)) {
            byValues(table::holdsDates, "dates").ifPresent(role -> take(Column.DATE, role));
        }
        if (!roles.containsKey(Column.CODE)) {
            byValues(this::holdsFewTexts, "a few texts that come again and again")
                    .ifPresent(role -> take(Column.CODE, role));
        }
        return roles;
    }

    private boolean hasSides() {
        return roles.containsKey(Column.DEBIT) && roles.containsKey(Column.CREDIT);
    }

    private void take(Column column, Role role) {
        roles.put(column, role);
        taken.add(role.place());
    }

    private void drop(Column column) {
        Role role = roles.remove(column);
        if (role != null) {
            taken.remove(role.place());
        }
    }

    private IntStream free() {
        return IntStream.range(0, table.width())
                .filter(place -> !taken.contains(place))
                .filter(place -> !table.names().get(place).isEmpty() && !table.isTwice(place));
    }

    private Optional<Role> byHeading(Column column) {
        return free().filter(place -> headings.rank(column, name(place)) != Headings.NEVER)
                .filter(place -> mayHold(column, place))
                .boxed()
                .min((a, b) -> Integer.compare(cost(column, a), cost(column, b)))
                .map(place -> role(column, place));
    }

    private String name(int place) {
        return table.names().get(place);
    }

    /** A column of blanks is worse than a heading that is less likely. */
    private int cost(Column column, int place) {
        boolean blank = table.values(place).isEmpty();
        int rank = headings.rank(column, name(place));
        return blank ? rank + Short.MAX_VALUE : rank;
    }

    private Role role(Column column, int place) {
        int values = table.values(place).size();
        if (Headings.isMisspelt(headings.rank(column, name(place)))) {
            return new Role(place, Sureness.GUESS, "the heading seems to be misspelt; please look");
        }
        long others = free().filter(other -> other != place)
                .filter(other -> headings.rank(column, name(other)) != Headings.NEVER)
                .filter(other -> mayHold(column, other))
                .count();
        return others > 0
                ? new Role(place, Sureness.GUESS, "might also be " + quoted(other(column, place)))
                : new Role(
                        place,
                        values == 0 ? Sureness.GUESS : Sureness.SURE,
                        values == 0
                                ? "by its heading alone: it holds nothing"
                                : "by its heading, and its " + Drafts.count(values)
                                        + " values do not contradict");
    }

    private String other(Column column, int place) {
        return free().filter(other -> other != place)
                .filter(other -> headings.rank(column, name(other)) != Headings.NEVER)
                .filter(other -> mayHold(column, other))
                .boxed()
                .min((a, b) -> Integer.compare(cost(column, a), cost(column, b)))
                .map(this::name)
                .orElse("");
    }

    private static String quoted(String name) {
        return "'" + Drafts.plain(name) + "'";
    }

    private boolean mayHold(Column column, int place) {
        if (table.values(place).isEmpty()) {
            return column != Column.AMOUNT && column != Column.DATE && column != Column.CODE;
        }
        return switch (column) {
            case AMOUNT -> table.holdsAmounts(place);
            case DEBIT, CREDIT -> table.holdsAmounts(place) && !table.holdsWordedAmounts(place);
            case DATE -> !table.holdsAmounts(place) || table.holdsDates(place);
            case YEAR -> table.nearlyAll(place, cell -> cell.matches("\\d{4}([-/]\\d{2})?(\\.0)?"));
            case PERIOD -> table.nearlyAll(place, cell -> cell.matches("(?i)[\\w ./-]{1,16}"));
            case INDICATOR -> Indicators.of(table.cells(place)).isPresent();
            case CODE, PARTY -> !table.holdsDates(place) && !hasPence(place);
            default -> !hasPence(place);
        };
    }

    private boolean hasPence(int place) {
        return table.holdsAmounts(place)
                && table.fitting(place, cell -> cell.matches(".*\\.\\d{1,2}\\D*")) > 0;
    }

    private boolean holdsFewTexts(int place) {
        List<String> values = table.values(place);
        return values.size() > 1
                && !table.holdsDates(place)
                && !hasPence(place)
                && new HashSet<>(values).size() * 2 <= values.size()
                && new HashSet<>(values).size() > 1;
    }

    private Optional<Role> byValues(IntPredicate holds, String what) {
        List<Integer> places = free().filter(holds).boxed().toList();
        String more = places.size() > 1 ? ", as " + (places.size() - 1) + " more do" : "";
        return places.stream()
                .findFirst()
                .map(place -> new Role(
                        place,
                        Sureness.GUESS,
                        "its heading says nothing, but it holds " + what + more));
    }
}
