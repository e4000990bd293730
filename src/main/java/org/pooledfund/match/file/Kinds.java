package org.pooledfund.match.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pooledfund.match.Trait;

/** What the words of a column of kinds mean, whether in capitals or not; others mean nothing. */
final class Kinds {
    private static final int SMALL = 'a' - 'A';

    private record Kind(String word, byte[] bytes, Set<Trait> traits) {}

    private final List<Kind> kinds = new ArrayList<>();

    Kinds(Map<String, Trait> words) {
        words.forEach((word, trait) -> kinds.add(
                new Kind(word, word.getBytes(StandardCharsets.UTF_8), EnumSet.of(trait))));
    }

    /** What a cell says of its line. */
    Set<Trait> of(Cell cell) {
        boolean isAscii = cell.isAscii();
        for (Kind kind : kinds) {
            if (isAscii ? is(cell, kind.bytes) : Header.word(cell).equals(kind.word)) {
                return kind.traits;
            }
        }
        return Set.of();
    }

    private static boolean is(Cell cell, byte[] word) {
        if (cell.length() != word.length) {
            return false;
        }
        for (int at = 0; at < word.length; at++) {
            int c = cell.charAt(at);
            if ((c >= 'A' && c <= 'Z' ? c + SMALL : c) != word[at]) {
                return false;
            }
        }
        return true;
    }
}
