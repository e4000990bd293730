package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.extract.DateRule;

/** Which pattern the dates of a column are written in. */
final class DatePatterns {
    private static final List<String> PATTERNS = List.of(
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "yyyy-MM-dd",
            "dd-MMM-yyyy",
            "dd-MMM-yy",
            "dd-MM-yyyy",
            "dd.MM.yyyy",
            "d/M/yyyy",
            "M/d/yyyy",
            "dd/MM/yy",
            "MM/dd/yy",
            "d/M/yy",
            "M/d/yy",
            "d-MMM-yy",
            "d-MMM-yyyy",
            "d.M.yyyy",
            "dd MMM yyyy",
            "dd MMM yy",
            "d MMM yyyy",
            "d MMMM yyyy",
            "dd/MMM/yyyy",
            "dd-MM-yy",
            "yyyy/MM/dd",
            "yyyyMMdd",
            "dd/MM/yyyy HH:mm",
            "dd/MM/yyyy HH:mm:ss",
            "d/M/yyyy H:mm",
            "d/M/yyyy H:mm:ss",
            "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss",
            "MMM-yy",
            "MMM-yyyy",
            DateRule.EXCEL,
            DateRule.JULIAN);
    private static final int LOOKED_AT = 2_000;
    private static final Map<String, DateRule.Reader> READERS = new LinkedHashMap<>();

    static {
        PATTERNS.forEach(pattern -> READERS.put(pattern, new DateRule(pattern).reader()));
    }

    private DatePatterns() {}

    /**
     * A pattern that fits values.
     *
     * @param fitting how many of the values looked at it fits
     */
    record Fit(String pattern, long fitting, long lookedAt) {
        double share() {
            return lookedAt == 0 ? 0 : (double) fitting / lookedAt;
        }
    }

    /** The pattern that fits most of some values; of equal ones the one that is listed first. */
    static Optional<Fit> best(List<String> values) {
        return fits(values).stream().max(Comparator.comparingLong(Fit::fitting));
    }

    /** All patterns that fit some, in the order of the list. */
    static List<Fit> fits(List<String> values) {
        List<String> some = values.subList(0, Math.min(LOOKED_AT, values.size()));
        List<Fit> fits = new ArrayList<>();
        READERS.forEach((pattern, reader) -> {
            long fitting = some.stream().filter(v -> reader.read(v).isPresent()).count();
            if (fitting > 0) {
                fits.add(new Fit(pattern, fitting, some.size()));
            }
        });
        return fits;
    }
}
