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
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        int end = value.length() - last.length();
        if (isExact()) {
            return end == 0 && isAt(value, 0, first);
        }
        if (end < first.length() || !isAt(value, 0, first) || !isAt(value, end, last)) {
            return false;
        }
        int from = first.length();
        for (int i = 1; i < parts.size() - 1; i++) {
            String part = parts.get(i);
            while (from + part.length() <= end && !isAt(value, from, part)) {
                from++;
            }
            from += part.length();
            if (from > end) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part, folded already, stands at a place of a value that is not. */
    private static boolean isAt(String value, int place, String part) {
        for (int i = 0; i < part.length(); i++) {
            char letter = value.charAt(place + i);
            if (letter != part.charAt(i) && folded(letter) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The value without the shortest beginning that fits; the value itself if none does. */
    String cutBefore(String value) {
        String folded = folded(value);
        String last = parts.get(parts.size() - 1);
        for (int at = folded.indexOf(last); at >= 0; at = folded.indexOf(last, at + 1)) {
            int end = at + last.length();
            if (end > 0 && matches(value.substring(0, end))) {
                return value.substring(end);
            }
            if (last.isEmpty()) {
                return value;
            }
        }
        return value;
    }

    /** The value without the shortest end that fits; the value itself if none does. */
    String cutAfter(String value) {
        String folded = folded(value);
        String first = parts.get(0);
        for (int at = folded.lastIndexOf(first); at >= 0; at = folded.lastIndexOf(first, at - 1)) {
            if (at < value.length() && matches(value.substring(at))) {
                return value.substring(0, at);
            }
        }
        return value;
    }

    /** Whether it has no star and so fits one value only. */
    boolean isExact() {
        return parts.size() == 1;
    }

    /** Letter by letter, so that every place stays where it is. */
    private static String folded(String value) {
        char[] letters = value.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = folded(letters[i]);
        }
        return new String(letters);
    }

    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
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
