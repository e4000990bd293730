package org.pooledfund.extract.suggest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pooledfund.extract.Column;

/** What ledgers call their columns. */
public final class Headings {
    private static final int SHORTEST_MISSPELT = 5;
    private static final int LETTERS_A_SLIP = 5;
    static final int NEVER = Integer.MAX_VALUE;
    /** Misspelt headings come after all that are spelt right. */
    private static final int MISSPELT = 1_000;

    private final Map<Column, List<String>> names = new EnumMap<>(Column.class);

    /**
     * Reads a list.
     *
     * @param text a line a column of the profile: its name, a colon, and what it is called, the
     *     likeliest first, parted by {@code |}; lines that begin with {@code #} are remarks
     */
    public Headings(String text) {
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            names.put(
                    Column.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
                    Stream.of(line.substring(colon + 1).split("\\|"))
                            .map(Headings::key)
                            .toList());
        });
    }

    /** How unlikely a heading names a column: 0 is likeliest, {@link #NEVER} is not at all. */
    int rank(Column column, String heading) {
        String key = key(heading);
        List<String> known = names.getOrDefault(column, List.of());
        int exact = known.indexOf(key);
        if (exact >= 0 || key.length() < SHORTEST_MISSPELT || isKnown(key)) {
            return exact >= 0 ? exact : NEVER;
        }
        for (int i = 0; i < known.size(); i++) {
            String name = known.get(i);
            if (name.length() >= SHORTEST_MISSPELT
                    && Slips.between(name, key) <= Math.max(1, name.length() / LETTERS_A_SLIP)) {
                return MISSPELT + i;
            }
        }
        return NEVER;
    }

    /** Whether a heading is only near to one that is known. */
    static boolean isMisspelt(int rank) {
        return rank >= MISSPELT && rank != NEVER;
    }

    /** Whether any column may be called so. */
    boolean isLikely(String heading) {
        return names.keySet().stream().anyMatch(column -> rank(column, heading) != NEVER);
    }

    private boolean isKnown(String key) {
        return names.values().stream().anyMatch(list -> list.contains(key));
    }

    static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
