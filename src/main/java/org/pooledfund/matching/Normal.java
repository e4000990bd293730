package org.pooledfund.matching;

import java.util.Locale;

/** References and names as two systems write them, made equal where they mean the same. */
public final class Normal {
    private Normal() {}

    /**
     * A document reference without case, blanks, punctuation, a leading {@code INV} and leading
     * zeros: {@code inv/00412} is {@code 412}.
     */
    public static String reference(String text) {
        String bare = bare(text);
        if (bare.startsWith("INVOICE")) {
            bare = bare.substring("INVOICE".length());
        } else if (bare.startsWith("INV")) {
            bare = bare.substring("INV".length());
        }
        int zeros = 0;
        while (zeros < bare.length() - 1 && bare.charAt(zeros) == '0') {
            zeros++;
        }
        return bare.substring(zeros);
    }

    /** A name without case, blanks and punctuation. */
    public static String party(String text) {
        return bare(text);
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
