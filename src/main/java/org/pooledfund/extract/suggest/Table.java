package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pooledfund.extract.Amount;

/**
 * The rows of a file, and which of them is the header.
 *
 * @param preamble how many rows stand above the header
 * @param names of the header, without byte order marks and line breaks; blank where it has none
 * @param data the rows below that are not blank, without the row of totals
 */
record Table(int preamble, List<String> names, List<List<String>> data, Optional<Trailer> trailer) {
    /** How much of a column may be something else before it is not what it seems. */
    private static final double NEARLY_ALL = 0.9;

    Table {
        names = List.copyOf(names);
        data = List.copyOf(data);
    }

    /**
     * The last row, if it is one of totals.
     *
     * @param column where it says so
     * @param word how its cell begins
     */
    record Trailer(int column, String word, List<String> cells) {}

    int width() {
        return names.size();
    }

    static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place).strip() : "";
    }

    /** What stands below a heading, blanks left out. */
    List<String> values(int place) {
        List<String> values = new ArrayList<>();
        for (List<String> row : data) {
            String cell = cell(row, place);
            if (!cell.isEmpty()) {
                values.add(cell);
            }
        }
        return values;
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
        return nearlyAll(place, cell -> Amount.pounds(cell).isPresent());
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
