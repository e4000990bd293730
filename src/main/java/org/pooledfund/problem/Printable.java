package org.pooledfund.problem;

/** Text from outside, made fit for one line of a message: nothing in it moves a cursor or hides. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> isVisible(c) ? c : REPLACEMENT)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest
                ? of(text.substring(0, text.offsetByCodePoints(0, longest))) + "..."
                : of(text);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
