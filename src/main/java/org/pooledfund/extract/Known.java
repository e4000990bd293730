package org.pooledfund.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers that are asked for again and again, kept; never more than a few thousand. */
final class Known<K, V> {
    private static final int MOST = 10_000;

    private final Map<K, V> answers = new HashMap<>();

    V of(K question, Function<K, V> answer) {
        V known = answers.get(question);
        if (known == null) {
            if (answers.size() == MOST) {
                answers.clear();
            }
            known = answer.apply(question);
            answers.put(question, known);
        }
        return known;
    }
}
