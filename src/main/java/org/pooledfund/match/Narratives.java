package org.pooledfund.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for references and names inside longer texts, as whole words. */
final class Narratives {
    /** Shorter ones stand in too many texts by accident. */
    private static final int SHORTEST = 3;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Search(Spelling spelling, int text) {}

    private final Texts texts;
    private final Map<Search, Set<String>> runs = new HashMap<>();
    private final Map<Search, List<String>> words = new HashMap<>();

    Narratives(Spellings spellings) {
        texts = spellings.texts();
    }

    /** Whether a text, made alike, is one or several whole words of another. */
    boolean contain(Spelling spelling, int wanted, int searched) {
        String alike = texts.text(spelling.of(wanted));
        String needle = alike.indexOf(' ') < 0
                ? alike
                : BLANKS.matcher(alike).replaceAll(spelling.blank()).strip();
        if (needle.length() < SHORTEST || searched == 0) {
            return false;
        }
        if (references(spelling, searched).contains(needle)) {
            return true;
        }
        List<String> all =
                words.computeIfAbsent(new Search(spelling, searched), key -> words(key, BLANKS));
        for (int from = 0; from < all.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int at = from; at < all.size() && run.length() < needle.length(); at++) {
                run.append(run.isEmpty() ? "" : spelling.blank()).append(all.get(at));
            }
            if (run.toString().equals(needle)) {
                return true;
            }
        }
        return false;
    }

    private List<String> words(Search search, Pattern between) {
        List<String> found = new ArrayList<>();
        for (String word : between.split(texts.text(search.text))) {
            String alike = search.spelling.of(word);
            if (!alike.isEmpty()) {
                found.add(alike);
            }
        }
        return found;
    }

    /** Words with digits of a text, alone and with the one before: what may be a reference. */
    Set<String> references(Spelling spelling, int text) {
        return runs.computeIfAbsent(new Search(spelling, text), this::runs);
    }

    private Set<String> runs(Search search) {
        Set<String> found = new LinkedHashSet<>();
        for (Pattern between : List.of(BLANKS, SIGNS)) {
            String previous = "";
            for (String word : between.split(texts.text(search.text))) {
                add(found, search.spelling.of(word));
                add(found, search.spelling.of(previous + word));
                add(found, search.spelling.of(previous + search.spelling.blank() + word));
                previous = word;
            }
        }
        return found;
    }

    private static void add(Set<String> found, String word) {
        if (word.length() >= SHORTEST && word.chars().anyMatch(Character::isDigit)) {
            found.add(word);
        }
    }
}
