package org.pooledfund.match;

import java.util.Arrays;

/** The numbers of texts after they are made alike; each text is made alike once. */
final class Spelling {
    private static final int UNKNOWN = -1;

    private final Texts texts;
    private final Normal normal;
    private final Normaliser normaliser;
    private int[] known = new int[0];

    Spelling(Texts texts, Normal normal) {
        this.texts = texts;
        this.normal = normal;
        normaliser = new Normaliser(normal);
    }

    /** The number of a text made alike; 0 if nothing is left of it. */
    int of(int number) {
        if (number == 0 || normal.steps().isEmpty()) {
            return number;
        }
        if (number >= known.length) {
            int from = known.length;
            known = Arrays.copyOf(known, Math.max(texts.size(), number + 1));
            Arrays.fill(known, from, known.length, UNKNOWN);
        }
        if (known[number] == UNKNOWN) {
            known[number] = texts.number(normaliser.normalise(texts.text(number)));
        }
        return known[number];
    }

    /** What stands between words: a blank, or nothing if blanks are overlooked. */
    String blank() {
        return normal.steps().contains(Step.SPACES) ? "" : " ";
    }

    /** A text made alike. */
    String of(String text) {
        return normal.steps().isEmpty() ? text : normaliser.normalise(text);
    }
}
