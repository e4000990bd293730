package org.pooledfund.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** One {@link Spelling} a {@link Normal}; the same object is found without comparing. */
final class Spellings {
    private final Texts texts;
    private final Map<Normal, Spelling> spellings = new HashMap<>();
    private final Map<Normal, Spelling> same = new IdentityHashMap<>();

    Spellings(Texts texts) {
        this.texts = texts;
    }

    Spelling of(Normal normal) {
        Spelling known = same.get(normal);
        if (known == null) {
            known = spellings.computeIfAbsent(normal, wanted -> new Spelling(texts, wanted));
            same.put(normal, known);
        }
        return known;
    }

    Texts texts() {
        return texts;
    }
}
