package org.pooledfund.pack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which ledger lines a figure is the sum of: for each mark the values a line may have. Its text can
 * be followed by hand with the filters of the listing of lines.
 */
public record LineFilter(Map<LineMark, List<String>> wanted) {
    /** Every line. */
    public static final LineFilter ALL = new LineFilter(Map.of());

    private static final String ALL_TEXT = "all lines";

    public LineFilter {
        Map<LineMark, List<String>> sorted = new EnumMap<>(LineMark.class);
        wanted.forEach((mark, values) -> sorted.put(mark, List.copyOf(new TreeSet<>(values))));
        wanted = sorted;
    }

    /** Lines whose mark is one of these values. */
    public static LineFilter of(LineMark mark, String... values) {
        return ALL.and(mark, values);
    }

    /** And one more mark. */
    public LineFilter and(LineMark mark, String... values) {
        return and(mark, List.of(values));
    }

    /** And one more mark. */
    public LineFilter and(LineMark mark, List<String> values) {
        Map<LineMark, List<String>> more = new EnumMap<>(LineMark.class);
        more.putAll(wanted);
        more.put(mark, values);
        return new LineFilter(more);
    }

    /** Whether a line is one of them, told what its marks are. */
    public boolean takes(Function<LineMark, String> marks) {
        return wanted.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(marks.apply(entry.getKey())));
    }

    /** Such as "Source = pool-ledger; Period = 1, 2"; {@link #parse} reads it back. */
    public String text() {
        return wanted.isEmpty()
                ? ALL_TEXT
                : wanted.entrySet().stream()
                        .map(entry -> entry.getKey().title() + " = "
                                + entry.getValue().stream()
                                        .map(LineFilter::escaped)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    /**
     * The filter of a text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LineFilter parse(String text) {
        LineFilter filter = ALL;
        if (text.equals(ALL_TEXT)) {
            return filter;
        }
        for (String part : text.split("; ", -1)) {
            int at = part.indexOf(" = ");
            if (at < 0) {
                throw new IllegalArgumentException("'" + part + "' picks no lines");
            }
            filter = filter.and(
                    LineMark.titled(part.substring(0, at)),
                    Arrays.stream(part.substring(at + 3).split(", ", -1))
                            .map(LineFilter::plain)
                            .toList());
        }
        return filter;
    }

    private static String escaped(String value) {
        return value.isEmpty()
                ? "(blank)"
                : value.replace("%", "%25").replace(",", "%2C").replace(";", "%3B");
    }

    private static String plain(String value) {
        return value.equals("(blank)")
                ? ""
                : value.replace("%3B", ";").replace("%2C", ",").replace("%25", "%");
    }
}
