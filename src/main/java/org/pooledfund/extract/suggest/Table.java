package org.pooledfund.extract.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pooledfund.extract.Amount;

/** The rows of a file, and which of them is the header. */
final class Table {
    /** How much of a column may be something else before it is not what it seems. */
    private static final double NEARLY_ALL = 0.9;

    private final int preamble;
    private final List<String> names;
    private final List<List<String>> data;
    private final Optional<Trailer> trailer;
    private final Map<Integer, List<String>> values = new HashMap<>();
    private final Map<Integer, Boolean> amounts = new HashMap<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();

    /**
     * A table.
     *
     * @param preamble how many rows stand above the header
     * @param names of the header, without byte order marks and line breaks; blank where it has none
     * @param data the rows below that are not blank, without the row of totals
     */
    Table(int preamble, List<String> names, List<List<String>> data, Optional<Trailer> trailer) {
        this.preamble = preamble;
        this.names = List.copyOf(names);
        this.data = List.copyOf(data);
        this.trailer = trailer;
    }

    /**
     * The last row, if it is one of totals.
     *
     * @param column where it says so
     * @param word how its cell begins
     */
    record Trailer(int column, String word, List<String> cells) {}

    int preamble() {
        return preamble;
    }

    List<String> names() {
        return names;
    }

    List<List<String>> data() {
        return data;
    }

    Optional<Trailer> trailer() {
        return trailer;
    }

    int width() {
        return names.size();
    }

    static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place).strip() : "";
    }

    /** What stands below a heading, blanks left out. */
    List<String> values(int place) {
        return values.computeIfAbsent(
                place, p -> cells(p).stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /** How many of the values below a heading fit. */
    long fitting(int place, Predicate<String> fits) {
        return values(place).stream().filter(fits).count();
    }

    /** Whether nearly all values below a heading fit, and there are any. */
    boolean nearlyAll(int place, Predicate<String> fits) {
        int all = values(place).size();
        return all > 0 && fitting(place, fits) >= NEARLY_ALL * all;
    }

    boolean holdsAmounts(int place) {
        return amounts.computeIfAbsent(
                place,
                p -> nearlyAll(
                        p, cell -> Amount.pounds(cell).isPresent() || Indicators.isWorded(cell)));
    }

    /** Whether amounts have the word debit or credit, or what stands for it, in their cells. */
    boolean holdsWordedAmounts(int place) {
        return holdsAmounts(place) && fitting(place, Indicators::isWorded) > 0;
    }

    /** What every row has below a heading, blanks and all. */
    List<String> cells(int place) {
        return data.stream().map(row -> cell(row, place)).toList();
    }

    boolean holdsDates(int place) {
        return DatePatterns.best(values(place))
                .filter(b -> b.share() >= NEARLY_ALL)
                .isPresent();
    }

    /** Whether a heading stands above another column too. */
    boolean isTwice(int place) {
        String key = Headings.key(names.get(place));
        return names.stream().filter(name -> Headings.key(name).equals(key)).count() > 1;
    }
}
