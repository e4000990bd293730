package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for references and names inside longer texts, as whole words, all made alike by one {@link
 * Spelling}.
 */
final class Narratives {
    /** Shorter ones stand in too many texts by accident. */
    private static final int SHORTEST = 3;

    private static final int[] NONE = new int[0];
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Texts texts;
    private final Spelling spelling;
    private final boolean keepsOrder;
    private int[] @Nullable [] known = new int[0][];
    private byte[] needle = new byte[Byte.MAX_VALUE];
    private byte[] haystack = new byte[Byte.MAX_VALUE];

    Narratives(Texts texts, Spelling spelling, boolean keepsOrder) {
        this.texts = texts;
        this.spelling = spelling;
        this.keepsOrder = keepsOrder;
    }

    /** Whether a text, made alike, is one or several whole words of another. */
    boolean contain(int wanted, int searched) {
        int alike = spelling.of(wanted);
        if (alike == 0 || searched == 0 || !mayContain(alike, searched)) {
            return false;
        }
        String text = texts.text(alike);
        String word = text.indexOf(' ') < 0
                ? text
                : BLANKS.matcher(text).replaceAll(spelling.blank()).strip();
        return word.length() >= SHORTEST
                && (has(references(searched), word) || isRun(word, searched));
    }

    /**
     * Whether the letters of a text stand in another in their order, capitals or not: words made
     * alike lose letters, but gain none.
     */
    private boolean mayContain(int wanted, int searched) {
        if (!keepsOrder || !texts.isAscii(wanted) || !texts.isAscii(searched)) {
            return true;
        }
        int letters = texts.length(wanted);
        int length = texts.length(searched);
        if (letters > needle.length || length > haystack.length) {
            needle = new byte[letters + needle.length];
            haystack = new byte[length + haystack.length];
        }
        texts.copy(wanted, needle, 0);
        texts.copy(searched, haystack, 0);
        int at = 0;
        for (int letter = 0; letter < letters; letter++) {
            int small = small(needle[letter]);
            while (small != ' ' && at < length && small(haystack[at]) != small) {
                at++;
            }
            if (small != ' ' && at++ >= length) {
                return false;
            }
        }
        return true;
    }

    private static int small(byte b) {
        return b >= 'A' && b <= 'Z' ? b | 'a' - 'A' : b;
    }

    private boolean has(int[] numbers, String word) {
        for (int number : numbers) {
            if (texts.text(number).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRun(String word, int searched) {
        List<String> all = words(searched);
        for (int from = 0; from < all.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int at = from; at < all.size() && run.length() < word.length(); at++) {
                run.append(run.isEmpty() ? "" : spelling.blank()).append(all.get(at));
            }
            if (run.toString().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private List<String> words(int text) {
        List<String> found = new ArrayList<>();
        for (String word : BLANKS.split(texts.text(text))) {
            String alike = spelling.of(word);
            if (!alike.isEmpty()) {
                found.add(alike);
            }
        }
        return found;
    }

    /** Words with digits of a text, alone and with the one before: what may be a reference. */
    int[] references(int text) {
        if (text >= known.length) {
            known = Arrays.copyOf(known, Math.max(texts.size(), text + 1));
        }
        int[] found = known[text];
        if (found == null) {
            found = hasDigit(text) ? runs(text) : NONE;
            known[text] = found;
        }
        return found;
    }

    private boolean hasDigit(int text) {
        return !texts.isAscii(text) || texts.text(text).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private int[] runs(int text) {
        Set<String> found = new LinkedHashSet<>();
        for (Pattern between : List.of(BLANKS, SIGNS)) {
            String previous = "";
            for (String word : between.split(texts.text(text))) {
                add(found, spelling.of(word));
                add(found, spelling.of(previous + word));
                add(found, spelling.of(previous + spelling.blank() + word));
                previous = word;
            }
        }
        return found.stream().mapToInt(texts::number).toArray();
    }

    private static void add(Set<String> found, String word) {
        if (word.length() >= SHORTEST && word.chars().anyMatch(Character::isDigit)) {
            found.add(word);
        }
    }
}
