package org.pooledfund.pack.quarterly;

import java.util.List;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.matching.ReconciliationSummary.Open;

/** Small matters of English. */
final class Words {
    private Words() {}

    static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Why a break is open, less what its reason says already where that stands beside it. */
    static String withoutReason(Open found) {
        String meaning = found.type().meaning();
        String reason = meaning.substring(0, meaning.length() - 1) + ": ";
        return found.explanation().startsWith(reason)
                ? capitalised(found.explanation().substring(reason.length()))
                : found.explanation();
    }

    /** Funding sources by their names: the working knows them as documents write them. */
    static String withSourcesNamed(String text) {
        String named = text;
        for (FundingSource source : FundingSource.values()) {
            named = named.replaceAll("(?<![\\w-])" + source.word() + "(?![\\w-])", source.label());
        }
        return named;
    }

    /** "1 break", "2 breaks". */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** "no break", "1 break", "2 breaks". */
    static String countOrNo(long number, String thing) {
        return number == 0 ? "no " + thing : count(number, thing);
    }

    /** "a, b and c". */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** A name that leaves room for others on the page: cut after so many characters. */
    static String brief(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    /** "is" or "are". */
    static String are(long number) {
        return number == 1 ? "is" : "are";
    }
}
