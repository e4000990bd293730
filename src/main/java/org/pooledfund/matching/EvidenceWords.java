package org.pooledfund.matching;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine says of two sides, in the words of a fund: its left is the partner's ledger, its
 * right the pool's, and its amounts are pounds. Only for what somebody reads: open lines and what
 * is suggested for them.
 */
final class EvidenceWords {
    private static final String NUMBER = "(-?\\d+\\.\\d\\d)";

    /** A part of the evidence from its first word to its end; texts of ledgers stand elsewhere. */
    private static final Pattern AMOUNTS = Pattern.compile("(?<=^|; |, the )"
            + "(same amount|same total|amounts|totals)"
            + " " + NUMBER + "(?: and " + NUMBER + " differ by " + NUMBER + ")?"
            + "(?=$|;|,)");

    private static final Pattern ALL_OPEN = Pattern.compile(
            "(?<=^|; )all (\\d+) left and (\\d+) right open lines of this key(?=$|;)");

    private static final Pattern LACKING =
            Pattern.compile("(?<=^|; |: |, )no (\\w+) on the (left|right)(?=$|;|,)");

    private EvidenceWords() {}

    static String of(String evidence) {
        String text = evidence;
        if (text.contains("amount") || text.contains("total")) {
            text = AMOUNTS.matcher(text).replaceAll(EvidenceWords::amounts);
        }
        if (text.contains(" open lines of this key")) {
            text = ALL_OPEN.matcher(text).replaceAll(EvidenceWords::open);
        }
        return text.contains(" on the ")
                ? LACKING.matcher(text).replaceAll(EvidenceWords::lacking)
                : text;
    }

    private static String lacking(MatchResult found) {
        return "no " + found.group(1) + " in the " + ledger(found.group(2));
    }

    private static String amounts(MatchResult found) {
        String first = found.group(1) + " " + pounds(found.group(2));
        return Matcher.quoteReplacement(
                found.group(3) == null
                        ? first
                        : first + " and " + pounds(found.group(3)) + " differ by "
                                + pounds(found.group(4)));
    }

    private static String open(MatchResult found) {
        return "no other open line is like them (" + found.group(1) + " in the " + ledger("left")
                + ", " + found.group(2) + " in the " + ledger("right") + ")";
    }

    private static String ledger(String side) {
        return side.equals("left") ? "partner's ledger" : "pool's ledger";
    }

    private static String pounds(String amount) {
        return (amount.startsWith("-") ? "-£" : "£")
                + String.format(Locale.UK, "%,.2f", new BigDecimal(amount).abs());
    }
}
