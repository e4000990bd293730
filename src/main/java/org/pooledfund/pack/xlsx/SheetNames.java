package org.pooledfund.pack.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pooledfund.pack.VisibleText;

/**
 * Names that Excel accepts: at most 31 characters, none of []:*?/\, no apostrophe at the ends, none
 * twice.
 */
final class SheetNames {
    static final String CONTENTS = "Contents";
    private static final int LONGEST = 31;

    private SheetNames() {}

    /** A name for each title, in order. */
    static List<String> of(List<String> titles) {
        Set<String> taken = new HashSet<>(Set.of("contents", "history"));
        List<String> names = new ArrayList<>();
        for (String title : titles) {
            names.add(free(safe(title), taken));
        }
        return names;
    }

    private static String safe(String title) {
        String name =
                VisibleText.of(title).replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll(" +", " ");
        String trimmed = cut(name.strip(), LONGEST).replaceAll("^'+|'+$", "").strip();
        return trimmed.isEmpty() ? "Table" : trimmed;
    }

    private static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            candidate = cut(name, LONGEST - suffix.length()).strip() + suffix;
        }
        return candidate;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
