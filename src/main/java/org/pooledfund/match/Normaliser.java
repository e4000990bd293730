package org.pooledfund.match;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes texts as a {@link Normal} wants them. */
final class Normaliser {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(199|20\\d)\\d(?!\\d)");

    private static final Pattern CODE =
            Pattern.compile("^\\s*[A-Za-z]{0,4}\\d{4,}[A-Za-z0-9]*\\s*:\\s*(?=\\S)"
                    + "|(?<=\\S)\\s*:\\s*[A-Za-z]{0,4}\\d{4,}[A-Za-z0-9]*\\s*$");
    private static final Pattern AND = Pattern.compile("&|\\band\\b", Pattern.CASE_INSENSITIVE);

    private final Normal normal;
    private final boolean[] has = new boolean[Step.values().length];

    Normaliser(Normal normal) {
        this.normal = normal;
        normal.steps().forEach(step -> has[step.ordinal()] = true);
    }

    String normalise(String written) {
        String text = has(Step.CASE) ? written.toUpperCase(Locale.ROOT) : written;
        if (has(Step.YEARS)) {
            text = YEAR.matcher(text).replaceAll("");
        }
        if (has(Step.CODES)) {
            text = CODE.matcher(text).replaceAll("");
        }
        if (has(Step.AND)) {
            text = AND.matcher(text).replaceAll(" ");
        }
        text = has(Step.PUNCTUATION) || has(Step.SPACES) ? sifted(text) : text;
        if (has(Step.AFFIXES)) {
            text = withoutAffixes(text);
        }
        if (has(Step.LEADING_ZEROS)) {
            text = withoutZeros(text);
        }
        return has(Step.DIGIT_ORDER) ? digitsSorted(text) : text;
    }

    private boolean has(Step step) {
        return has[step.ordinal()];
    }

    private String sifted(String text) {
        boolean withoutBlanks = has(Step.SPACES);
        boolean withoutSigns = has(Step.PUNCTUATION);
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean drop = Character.isWhitespace(c)
                    ? has(Step.SPACES)
                    : has(Step.PUNCTUATION)
                            && !Character.isLetterOrDigit(c)
                            && !Character.isSurrogate(c);
            if (!drop) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private String withoutAffixes(String text) {
        for (String prefix : normal.prefixes()) {
            if (text.length() > prefix.length() && text.startsWith(prefix)) {
                return withoutSuffixes(text.substring(prefix.length()).strip());
            }
        }
        return withoutSuffixes(text);
    }

    private String withoutSuffixes(String text) {
        for (String suffix : normal.suffixes()) {
            if (text.length() > suffix.length() && text.endsWith(suffix)) {
                return text.substring(0, text.length() - suffix.length()).strip();
            }
        }
        return text;
    }

    private static String withoutZeros(String text) {
        int zeros = 0;
        while (zeros < text.length() - 1 && text.charAt(zeros) == '0') {
            zeros++;
        }
        return text.substring(zeros);
    }

    private static String digitsSorted(String text) {
        char[] digits = text.chars()
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toCharArray();
        Arrays.sort(digits);
        char[] letters = text.toCharArray();
        int next = 0;
        for (int at = 0; at < letters.length; at++) {
            if (letters[at] >= '0' && letters[at] <= '9') {
                letters[at] = digits[next++];
            }
        }
        return new String(letters);
    }
}
