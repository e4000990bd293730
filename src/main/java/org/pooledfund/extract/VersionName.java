package org.pooledfund.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file's name says which of two files is newer, such as {@code ledger-{date}-v{number}.csv}.
 * {@code {date}} is 2025-07-31 or 20250731, {@code {number}} a whole number, {@code *} anything;
 * capitals and small letters are the same. A date goes before a number.
 */
public final class VersionName {
    private static final Pattern PART = Pattern.compile("\\{(date|number)}|\\*");
    private static final String DATE = "(?<year>\\d{4})-?(?<month>\\d{2})-?(?<day>\\d{2})";
    private static final String NUMBER = "(?<number>\\d{1,18})";

    private final String text;
    private final Pattern pattern;
    private final boolean dated;
    private final boolean numbered;

    private VersionName(String text) {
        this.text = text;
        this.dated = text.contains("{date}");
        this.numbered = text.contains("{number}");
        if (!dated && !numbered || twice(text, "{date}") || twice(text, "{number}")) {
            throw new IllegalArgumentException("it needs {date}, {number}, or one of each");
        }
        StringBuilder regex = new StringBuilder("(?iu)");
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find()) {
            regex.append(Pattern.quote(text.substring(end, part.start())));
            regex.append(
                    switch (part.group()) {
                        case "{date}" -> DATE;
                        case "{number}" -> NUMBER;
                        default -> ".*";
                    });
            end = part.end();
        }
        this.pattern =
                Pattern.compile(regex.append(Pattern.quote(text.substring(end))).toString());
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it names neither a date nor a number, or one twice
     */
    public static VersionName of(String text) {
        return new VersionName(text);
    }

    private static boolean twice(String text, String part) {
        return text.indexOf(part) != text.lastIndexOf(part);
    }

    /** The version of a file, greater for newer ones; empty if its name says none. */
    public Optional<String> version(String fileName) {
        Matcher found = pattern.matcher(fileName);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            String date = dated
                    ? LocalDate.of(
                                    Integer.parseInt(found.group("year")),
                                    Integer.parseInt(found.group("month")),
                                    Integer.parseInt(found.group("day")))
                            .toString()
                    : "";
            String number = numbered
                    ? String.format(
                            java.util.Locale.ROOT, "%018d", Long.parseLong(found.group("number")))
                    : "";
            return Optional.of(date + (dated && numbered ? " " : "") + number);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
