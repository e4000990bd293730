package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
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

    /** So many texts are read at a time. */
    private static final int PART = 1 << 10;

    private static final int[] NONE = new int[0];
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Texts texts;
    private final Spelling spelling;
    private final boolean keepsOrder;
    private final @Nullable Narratives shared;
    private int[] @Nullable [] known = new int[0][];
    private byte[] needle = new byte[Byte.MAX_VALUE];
    private byte[] haystack = new byte[Byte.MAX_VALUE];

    /**
     * Of texts.
     *
     * @param keepsOrder whether made alike the letters of a text keep their order
     * @param shared what is known already, if anything; nothing is added there
     */
    Narratives(Texts texts, Spelling spelling, boolean keepsOrder, @Nullable Narratives shared) {
        this.texts = texts;
        this.spelling = spelling;
        this.keepsOrder = keepsOrder;
        this.shared = shared;
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
        for (String word : split(texts.text(text), false)) {
            String alike = spelling.of(word);
            if (!alike.isEmpty()) {
                found.add(alike);
            }
        }
        return found;
    }

    /** Words with digits of a text, alone and with the one before: what may be a reference. */
    int[] references(int text) {
        int[] found = known(text);
        return found == null ? know(text, runs(texts.text(text))) : found;
    }

    /** Finds the references of many texts, by those who share the work. */
    void learn(BitSet wanted, Workers workers) {
        int[] unknown = wanted.stream().filter(text -> known(text) == null).toArray();
        List<Set<String>> found = new ArrayList<>(Collections.nCopies(unknown.length, Set.of()));
        workers.share((unknown.length + PART - 1) / PART, () -> part -> {
            int end = Math.min(unknown.length, (part + 1) * PART);
            for (int at = part * PART; at < end; at++) {
                found.set(at, runs(texts.text(unknown[at])));
            }
        });
        for (int at = 0; at < unknown.length; at++) {
            know(unknown[at], found.get(at));
        }
    }

    private int @Nullable [] known(int text) {
        int[] own = text < known.length ? known[text] : null;
        return own == null && shared != null ? shared.known(text) : own;
    }

    private int[] know(int text, Set<String> references) {
        if (text >= known.length) {
            known = Arrays.copyOf(known, Math.max(texts.size(), text + 1));
        }
        int[] numbers = references.isEmpty()
                ? NONE
                : references.stream().mapToInt(texts::number).toArray();
        known[text] = numbers;
        return numbers;
    }

    /** Words are parted by blanks, and by whatever is neither letter nor digit. */
    private Set<String> runs(String text) {
        if (!hasDigit(text)) {
            return Set.of();
        }
        Set<String> found = new LinkedHashSet<>();
        runs(split(text, false), found);
        runs(split(text, true), found);
        return found;
    }

    /** The words of a text, parted by blanks or by all signs. */
    private static List<String> split(String text, boolean bySigns) {
        List<String> words = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (bySigns ? !isLetterOrNumber(c) : c == ' ' || c >= '\t' && c <= '\r') {
                if (at > from) {
                    words.add(text.substring(from, at));
                }
                from = next;
            }
            at = next;
        }
        if (at > from) {
            words.add(text.substring(from));
        }
        return words;
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private void runs(List<String> words, Set<String> found) {
        String previous = "";
        for (String word : words) {
            boolean isReference = hasDigit(word);
            if (isReference) {
                add(found, spelling.of(word));
            }
            if (isReference || hasDigit(previous)) {
                add(found, spelling.of(previous + word));
                if (!spelling.blank().isEmpty()) {
                    add(found, spelling.of(previous + spelling.blank() + word));
                }
            }
            previous = word;
        }
    }

    private static void add(Set<String> found, String word) {
        if (word.length() >= SHORTEST && hasDigit(word)) {
            found.add(word);
        }
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
