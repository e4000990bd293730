package org.pooledfund.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem of the catalogue, found at one place.
 *
 * @param place where; null if no file is concerned
 * @param values what the problem's text has gaps for, in its order
 */
public record Finding(Problem problem, @Nullable Place place, List<String> values) {
    private static final int LONGEST_VALUE = 500;

    public Finding {
        values = values.stream()
                .map(value -> Printable.shortened(value, LONGEST_VALUE))
                .toList();
    }

    /** A finding at a place. */
    public static Finding at(Place place, Problem problem, Object... values) {
        return new Finding(problem, place, texts(values));
    }

    /** A finding that concerns no file. */
    public static Finding of(Problem problem, Object... values) {
        return new Finding(problem, null, texts(values));
    }

    /** Where, what is wrong, what to do, and the number to look it up by. */
    public String text() {
        String what = Gaps.fill(problem.what(), values) + ". " + Gaps.fill(problem.remedy(), values)
                + " [" + problem.code() + "]";
        return place == null
                ? Character.toUpperCase(what.charAt(0)) + what.substring(1)
                : place + ": " + what;
    }

    private static List<String> texts(Object... values) {
        return java.util.Arrays.stream(values).map(String::valueOf).toList();
    }
}
