package org.pooledfund.extract;

/**
 * Text from outside without anything that moves a cursor, turns the reading direction or hides: a
 * line break or tab becomes a blank, any other control or format character its number, such as
 * {@code [U+202E]}, so that nothing is lost and nothing is unseen.
 */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        int clean = 0;
        while (clean < text.length() && isPlain(text.charAt(clean))) {
            clean++;
        }
        return clean == text.length() ? text : neutralised(text);
    }

    /** Good enough to pass most texts at once; whether a surrogate has its pair is seen later. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c > 0x9F && c < 0x600 && c != 0xAD);
    }

    private static String neutralised(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> {
                if (c == '\t' || c == '\n' || c == '\r') {
                    plain.append(' ');
                } else {
                    number(plain, c);
                }
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
            case Character.FORMAT, Character.SURROGATE -> number(plain, c);
            default -> plain.appendCodePoint(c);
        }
    }

    private static void number(StringBuilder plain, int c) {
        plain.append(String.format(java.util.Locale.ROOT, "[U+%04X]", c));
    }
}
