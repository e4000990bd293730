package org.pooledfund.extract.suggest;

import java.util.Locale;

/** Words and figures as a draft shows them. */
final class Drafts {
    private static final int LONGEST = 80;

    private Drafts() {}

    static String count(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /** A text from outside as it may stand in a comment or message: one line, nothing unseen. */
    static String plain(String text) {
        String line = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
