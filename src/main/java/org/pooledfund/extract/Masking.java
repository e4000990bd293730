package org.pooledfund.extract;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hides who a text is about, and counts what it hid: NHS numbers (ten digits with a right check
 * digit), National Insurance numbers, and words of a list. It is used for one extract.
 */
final class Masking {
    private static final Pattern NHS =
            Pattern.compile("(?<!\\d)\\d{3}[ \\u00A0.-]?\\d{3}[ \\u00A0.-]?\\d{4}(?!\\d)");
    private static final Pattern NI = Pattern.compile(
            "(?i)(?<![A-Z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
                    + "[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D](?![A-Z0-9])");
    private static final int LEAST_DIGITS = 6;
    private static final int MODULUS = 11;

    private final List<String> words;
    private final Pattern wordPattern;
    private long nhsNumbers;
    private long nationalInsuranceNumbers;
    private long wordsHidden;

    Masking(List<String> words) {
        this.words = words;
        this.wordPattern = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:"
                + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    /** A text without what must be hidden; what was hidden is counted. */
    String masked(String text) {
        String masked = text;
        if (hasDigits(text)) {
            masked = replace(masked, NHS, "[NHS number]", number -> {
                boolean right = isNhsNumber(number);
                nhsNumbers += right ? 1 : 0;
                return right;
            });
            masked = replace(masked, NI, "[NI number]", number -> {
                nationalInsuranceNumbers++;
                return true;
            });
        }
        return words.isEmpty()
                ? masked
                : replace(masked, wordPattern, "[masked]", word -> {
                    wordsHidden++;
                    return true;
                });
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < LEAST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == LEAST_DIGITS;
    }

    /** As {@link #masked}, of a text that is only quoted: not counted. */
    String hidden(String text) {
        return new Masking(words).masked(text);
    }

    /** Forgets what was counted since: the same row is read again as a whole. */
    void backTo(Masked earlier) {
        nhsNumbers = earlier.nhsNumbers();
        nationalInsuranceNumbers = earlier.nationalInsuranceNumbers();
        wordsHidden = earlier.words();
    }

    Masked count() {
        return new Masked(nhsNumbers, nationalInsuranceNumbers, wordsHidden);
    }

    private static String replace(
            String text, Pattern pattern, String mark, Predicate<String> wanted) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.reset()
                        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(
                                wanted.test(found.group()) ? mark : found.group()))
                : text;
    }

    /** The last of ten digits is 11 less the weighted sum of the others modulo 11; 11 is 0. */
    static boolean isNhsNumber(String text) {
        String digits = text.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(9) - '0';
    }
}
