package org.pooledfund.extract.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which character stands between the columns of a text. */
final class Delimiters {
    private static final List<Character> CANDIDATES =
            List.of(',', ';', '\t', '|', '~', '^', '\u001F');
    private static final Map<Character, String> WORDS =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "pipe", '\u001F', "U+001F");
    private static final double FEW = 0.3;

    private Delimiters() {}

    /**
     * A character that parts the lines of a text.
     *
     * @param columns most lines have
     * @param lines that have so many
     */
    record Fit(char character, int columns, long lines, long all) {
        /** How a profile names it. */
        String word() {
            return WORDS.getOrDefault(character, String.valueOf(character));
        }

        private long weight() {
            return lines * (columns - 1);
        }
    }

    /** The character that parts most lines into most columns; empty if none parts enough. */
    static Optional<Fit> best(List<String> lines) {
        Optional<Fit> best = Optional.empty();
        for (char candidate : CANDIDATES) {
            Fit fit = fit(candidate, lines);
            if (fit.columns > 1
                    && fit.lines >= fit.all * FEW
                    && fit.weight() > best.map(Fit::weight).orElse(0L)) {
                best = Optional.of(fit);
            }
        }
        return best;
    }

    private static Fit fit(char character, List<String> lines) {
        Map<Integer, Long> counts = new HashMap<>();
        long all = 0;
        boolean quoted = false;
        int columns = 1;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                quoted ^= c == '"';
                columns += c == character && !quoted ? 1 : 0;
            }
            if (!quoted) {
                all += line.isBlank() ? 0 : 1;
                if (columns > 1) {
                    counts.merge(columns, 1L, Long::sum);
                }
                columns = 1;
            }
        }
        long lineCount = all;
        return counts.entrySet().stream()
                .map(entry -> new Fit(character, entry.getKey(), entry.getValue(), lineCount))
                .max(java.util.Comparator.comparingLong(Fit::weight))
                .orElse(new Fit(character, 1, 0, all));
    }
}
