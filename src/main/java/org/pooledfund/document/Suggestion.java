package org.pooledfund.document;

import java.util.Collection;
import java.util.Locale;

/** The word somebody probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** {@code " Did you mean 'x'?"} if a known word is near the one given, else nothing. */
    public static String nearest(String given, Collection<String> known) {
        String best = "";
        int bestDistance = Math.max(2, given.length() / 3) + 1;
        for (String word : known) {
            if (given.length() > 2 && word.startsWith(given)) {
                return " Did you mean '" + word + "'?";
            }
            int distance = distance(given.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? "" : " Did you mean '" + best + "'?";
    }

    /** Levenshtein's edit distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
