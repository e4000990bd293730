package org.pooledfund.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text in which {@code *} stands for anything; capitals and small letters are the same. */
public final class Wildcard {
    private final String text;
    private final Pattern pattern;

    private Wildcard(String text) {
        this.text = text;
        StringBuilder regex = new StringBuilder();
        for (String part : text.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        this.pattern = Pattern.compile(
                regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Reads a pattern. */
    public static Wildcard of(String text) {
        return new Wildcard(text);
    }

    /** Whether the whole value fits. */
    public boolean matches(String value) {
        return pattern.matcher(value).matches();
    }

    /** Whether it has no star and so fits one value only. */
    boolean isExact() {
        return !text.contains("*");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wildcard that && text.equalsIgnoreCase(that.text);
    }

    @Override
    public int hashCode() {
        return text.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
