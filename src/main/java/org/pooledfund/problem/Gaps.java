package org.pooledfund.problem;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Fills the gaps {@code {0}}, {@code {1}} of a text; values are never looked into for gaps. */
final class Gaps {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private Gaps() {}

    static String fill(String text, List<String> values) {
        return GAP.matcher(text).replaceAll(gap -> quote(gap, values)).strip();
    }

    private static String quote(MatchResult gap, List<String> values) {
        int index = Integer.parseInt(gap.group(1));
        String value = index < values.size() ? values.get(index) : "";
        return java.util.regex.Matcher.quoteReplacement(value);
    }
}
