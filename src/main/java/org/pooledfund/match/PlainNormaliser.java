package org.pooledfund.match;

import java.util.Arrays;
import java.util.List;

/**
 * Does what {@link Normaliser} does, to plain texts of printable ASCII, as bytes. It declines other
 * texts, and those that may hold what a pattern looks for: a code, the word "and".
 */
final class PlainNormaliser {
    /** To be done by characters. */
    static final int DECLINED = -1;

    private static final int SMALL = 'a' - 'A';
    private static final int DIGITS = 10;
    private static final int YEAR_DIGITS = 4;

    private final boolean[] has = new boolean[Step.values().length];
    private final byte[][] prefixes;
    private final byte[][] suffixes;
    private final int[] digits = new int[DIGITS];

    PlainNormaliser(Normal normal) {
        normal.steps().forEach(step -> has[step.ordinal()] = true);
        prefixes = bytes(has(Step.AFFIXES) ? normal.prefixes() : List.of());
        suffixes = bytes(has(Step.AFFIXES) ? normal.suffixes() : List.of());
    }

    private static byte[][] bytes(List<String> words) {
        return words.stream().map(word -> new Ink().text(word).bytes()).toArray(byte[][]::new);
    }

    private boolean has(Step step) {
        return has[step.ordinal()];
    }

    /**
     * Makes a text alike.
     *
     * @param text is used up
     * @param alike takes what is made of it, from its beginning; at least as long as the text
     * @return how many bytes were made, or {@link #DECLINED}
     */
    int normalise(byte[] text, int length, byte[] alike) {
        return normaliseRest(text, has(Step.YEARS) ? withoutYears(text, length) : length, alike);
    }

    private int normaliseRest(byte[] text, int length, byte[] alike) {
        boolean inCapitals = has(Step.CASE);
        boolean withoutBlanks = has(Step.SPACES);
        boolean withoutSigns = has(Step.PUNCTUATION);
        int kept = 0;
        for (int at = 0; at < length; at++) {
            byte b = text[at];
            if (b < ' ' || b > '~') {
                return DECLINED;
            }
            boolean isDropped =
                    b == ' ' ? withoutBlanks : withoutSigns && !isLetter(b) && !isDigit(b);
            if (!isDropped) {
                alike[kept++] = inCapitals && b >= 'a' && b <= 'z' ? (byte) (b - SMALL) : b;
            }
        }
        return mayHavePattern(text, length) ? DECLINED : ended(alike, kept);
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Drops years from 1990 to 2099 that are four digits of their own; how long it is then. */
    private static int withoutYears(byte[] text, int length) {
        int kept = 0;
        int at = 0;
        while (at < length) {
            int end = at;
            while (end < length && isDigit(text[end])) {
                end++;
            }
            boolean isYear = end - at == YEAR_DIGITS
                    && (text[at] == '2' && text[at + 1] == '0'
                            || text[at] == '1' && text[at + 1] == '9' && text[at + 2] == '9');
            end = Math.max(end, at + 1);
            for (; at < end; at++) {
                text[kept] = text[at];
                kept += isYear ? 0 : 1;
            }
        }
        return kept;
    }

    private boolean mayHavePattern(byte[] text, int length) {
        boolean codes = has(Step.CODES);
        boolean and = has(Step.AND);
        for (int at = 0; (codes || and) && at < length; at++) {
            byte b = text[at];
            byte next = at + 1 < length ? text[at + 1] : 0;
            if (codes && b == ':'
                    || and && (b == '&' || (b | SMALL) == 'a' && (next | SMALL) == 'n')) {
                return true;
            }
        }
        return false;
    }

    /** Without affixes and zeros, and digits in order. */
    private int ended(byte[] alike, int length) {
        int from = 0;
        int to = length;
        boolean isCut = false;
        for (byte[] prefix : prefixes) {
            if (isAt(alike, 0, length, prefix)) {
                from = prefix.length;
                isCut = true;
                break;
            }
        }
        if (isCut) {
            to = lastInk(alike, from, to);
            from = firstInk(alike, from, to);
        }
        for (byte[] suffix : suffixes) {
            if (to - suffix.length > from && isAt(alike, to - suffix.length, to + 1, suffix)) {
                to = lastInk(alike, from, to - suffix.length);
                from = firstInk(alike, from, to);
                break;
            }
        }
        while (has(Step.LEADING_ZEROS) && from < to - 1 && alike[from] == '0') {
            from++;
        }
        System.arraycopy(alike, from, alike, 0, to - from);
        if (has(Step.DIGIT_ORDER)) {
            sortDigits(alike, to - from);
        }
        return to - from;
    }

    /** Whether a word stands at a place and does not reach the end. */
    private static boolean isAt(byte[] text, int from, int to, byte[] word) {
        if (from + word.length >= to) {
            return false;
        }
        for (int at = 0; at < word.length; at++) {
            if (text[from + at] != word[at]) {
                return false;
            }
        }
        return true;
    }

    private static int firstInk(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] == ' ') {
            at++;
        }
        return at;
    }

    private static int lastInk(byte[] text, int from, int to) {
        int at = to;
        while (at > from && text[at - 1] == ' ') {
            at--;
        }
        return at;
    }

    private void sortDigits(byte[] text, int length) {
        Arrays.fill(digits, 0);
        for (int at = 0; at < length; at++) {
            if (isDigit(text[at])) {
                digits[text[at] - '0']++;
            }
        }
        int next = 0;
        for (int at = 0; at < length; at++) {
            if (isDigit(text[at])) {
                while (digits[next] == 0) {
                    next++;
                }
                digits[next]--;
                text[at] = (byte) ('0' + next);
            }
        }
    }
}
