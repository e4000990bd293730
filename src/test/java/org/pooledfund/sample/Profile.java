package org.pooledfund.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A source profile of the sample fund, read plainly: what the generated extracts must agree with.
 */
record Profile(
        String source,
        Map<String, String> columns,
        List<Map<String, Object>> nature,
        List<Map<String, Object>> codes) {
    static final String OUTSIDE_POOL = "outside-pool";
    static final String OUTSIDE_SCHEMES = "outside-schemes";
    static final String UNKNOWN = "unknown";

    @SuppressWarnings("unchecked")
    static Profile of(String source) {
        try {
            String text = Files.readString(Path.of("sample-data/sources", source + ".yaml"));
            Map<String, Object> root =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new Profile(
                    source,
                    (Map<String, String>) root.get("columns"),
                    (List<Map<String, Object>>) root.get("nature"),
                    (List<Map<String, Object>>) root.get("codes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scheme of a code in a month, or one of the constants. */
    String scheme(String code, LocalDate month) {
        return codes.stream()
                .filter(rule -> fits(rule.get("code"), code) && inForce(rule, month))
                .findFirst()
                .map(rule -> rule.containsKey(OUTSIDE_POOL)
                        ? OUTSIDE_POOL
                        : rule.containsKey(OUTSIDE_SCHEMES)
                                ? OUTSIDE_SCHEMES
                                : String.valueOf(rule.get("scheme")))
                .orElse(UNKNOWN);
    }

    /** What kind of line it is by the first rule that fits. */
    String nature(String account, String narrative) {
        return rule(account, narrative)
                .map(rule -> String.valueOf(rule.get("is")))
                .orElse("expenditure");
    }

    /** The partner that a rule of the pool's profile names. */
    Optional<String> partner(String account, String narrative) {
        return rule(account, narrative).map(rule -> (String) rule.get("partner"));
    }

    private Optional<Map<String, Object>> rule(String account, String narrative) {
        return nature.stream()
                .filter(rule -> rule.containsKey("account")
                        ? fits(rule.get("account"), account)
                        : fits(rule.get("narrative"), narrative))
                .findFirst();
    }

    private static boolean inForce(Map<String, Object> rule, LocalDate month) {
        return !month.isBefore(day(rule.get("from"), LocalDate.MIN))
                && !month.isAfter(day(rule.get("to"), LocalDate.MAX));
    }

    private static LocalDate day(Object value, LocalDate otherwise) {
        return value instanceof Date date
                ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)
                : otherwise;
    }

    private static boolean fits(Object pattern, String text) {
        String[] parts = String.valueOf(pattern).split("\\*", -1);
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            regex.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
        }
        return text.matches(regex.toString());
    }
}
