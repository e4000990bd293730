package org.pooledfund.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Amounts side by side: for each category one bar of each series, such as due and received by
 * partner.
 *
 * @param series one to four, each with one amount for each category
 * @throws IllegalArgumentException when a series has another number of amounts than there are
 *     categories
 */
public record GroupedBars(
        String title, String caption, List<String> categories, List<Series> series)
        implements Chart {
    private static final int MOST_SERIES = 4;

    public GroupedBars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("bar chart '" + title + "': has " + series.size()
                    + " series, needs 1 to " + MOST_SERIES);
        }
        for (Series one : series) {
            if (one.pence().size() != categories.size()) {
                throw new IllegalArgumentException("bar chart '" + title + "': the series '"
                        + one.name() + "' has " + one.pence().size() + " amounts for "
                        + categories.size() + " categories");
            }
        }
    }

    /** The bars of one colour: a name and an amount in pence for each category. */
    public record Series(String name, List<Long> pence) {
        public Series {
            pence = List.copyOf(pence);
        }
    }

    @Override
    public String altText() {
        if (categories.isEmpty()) {
            return "Bar chart: " + title + ". There is nothing to show.";
        }
        return "Bar chart: " + title + ". "
                + IntStream.range(0, categories.size())
                        .mapToObj(this::words)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String words(int category) {
        return categories.get(category) + ": "
                + series.stream()
                        .map(one -> one.name() + " " + Pounds.words(one.pence().get(category)))
                        .collect(Collectors.joining(", "));
    }
}
