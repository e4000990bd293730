package org.pooledfund.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@link Spelling} a {@link Normal}; the same object is found without comparing. Not for
 * several threads, unless each has a {@link #fork}.
 */
final class Spellings {
    private final Texts texts;
    private final @Nullable Spellings shared;
    private final Map<Normal, Spelling> spellings = new HashMap<>();
    private final Map<Normal, Spelling> same = new IdentityHashMap<>();

    Spellings(Texts texts) {
        this(texts, null);
    }

    private Spellings(Texts texts, @Nullable Spellings shared) {
        this.texts = texts;
        this.shared = shared;
    }

    /** For a thread of its own; valid as long as nothing is added here. */
    Spellings fork() {
        return new Spellings(texts.fork(), this);
    }

    Spelling of(Normal normal) {
        Spelling known = same.get(normal);
        if (known == null) {
            known = spellings.computeIfAbsent(
                    normal, wanted -> new Spelling(texts, wanted, known(wanted)));
            same.put(normal, known);
        }
        return known;
    }

    private @Nullable Spelling known(Normal normal) {
        return shared == null ? null : shared.spellings.get(normal);
    }

    Texts texts() {
        return texts;
    }
}
