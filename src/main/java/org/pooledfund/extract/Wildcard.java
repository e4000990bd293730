package org.pooledfund.extract;

import java.util.List;

/** A text in which {@code *} stands for anything; capitals and small letters are the same. */
public final class Wildcard {
    private final String text;
    private final List<String> parts;

    private Wildcard(String text) {
        this.text = text;
        this.parts = List.of(folded(text).split("\\*", -1));
    }

    /** Reads a pattern. */
    public static Wildcard of(String text) {
        return new Wildcard(text);
    }

    /** Whether the whole value fits. */
    public boolean matches(String value) {
        String folded = folded(value);
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (isExact()) {
            return folded.equals(first);
        }
        int end = folded.length() - last.length();
        if (end < first.length() || !folded.startsWith(first) || !folded.endsWith(last)) {
            return false;
        }
        int from = first.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = folded.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return from <= end;
    }

    /** Whether it has no star and so fits one value only. */
    boolean isExact() {
        return parts.size() == 1;
    }

    /** Letter by letter, so that every place stays where it is. */
    private static String folded(String value) {
        char[] letters = value.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wildcard that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
