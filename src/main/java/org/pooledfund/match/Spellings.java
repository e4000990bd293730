package org.pooledfund.match;

import java.util.HashMap;
import java.util.Map;

/** One {@link Spelling} a {@link Normal}. */
final class Spellings {
    private final Texts texts;
    private final Map<Normal, Spelling> spellings = new HashMap<>();

    Spellings(Texts texts) {
        this.texts = texts;
    }

    Spelling of(Normal normal) {
        return spellings.computeIfAbsent(normal, wanted -> new Spelling(texts, wanted));
    }

    Texts texts() {
        return texts;
    }
}
