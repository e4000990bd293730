package org.pooledfund.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that only one scheme's name has, such as reablement. */
final class SchemeWords {
    private static final int SHORTEST = 4;
    private static final Set<String> COMMON = Set.of(
            "care",
            "service",
            "services",
            "support",
            "fund",
            "funded",
            "funding",
            "scheme",
            "pool",
            "pooled",
            "budget",
            "health",
            "social",
            "with",
            "from",
            "council",
            "grant",
            "community",
            "better",
            "other",
            "adult",
            "adults",
            "payment",
            "invoice",
            "april",
            "june",
            "july",
            "march",
            "quarter",
            "month");

    private final Map<String, String> schemes = new HashMap<>();

    SchemeWords(Map<String, String> schemeNames) {
        Set<String> shared = new HashSet<>();
        schemeNames.forEach((scheme, name) -> words(name).forEach(word -> {
            String other = schemes.putIfAbsent(word, scheme);
            if (other != null && !other.equals(scheme)) {
                shared.add(word);
            }
        }));
        schemes.keySet().removeAll(shared);
    }

    /** The words of a text that tell a scheme. */
    Set<String> in(String text) {
        if (schemes.isEmpty()) {
            return Set.of();
        }
        Set<String> found = words(text);
        found.retainAll(schemes.keySet());
        return found;
    }

    /** The scheme a word tells. */
    String scheme(String word) {
        return schemes.getOrDefault(word, "");
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST && !COMMON.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
