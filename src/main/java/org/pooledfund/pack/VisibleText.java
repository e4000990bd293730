package org.pooledfund.pack;

/**
 * Text from outside made fit for a document without losing a character: what cannot be seen or
 * would change the direction of its neighbours (controls, bidirectional overrides, half surrogates)
 * is written as [U+202E].
 */
public final class VisibleText {
    private VisibleText() {}

    /** The same text, white space as single blanks, invisible characters as their numbers. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** [U+0007]. */
    public static String number(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        return "[U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + "]";
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            out.append(' ');
        } else if (isHidden(c)) {
            out.append(number(c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
