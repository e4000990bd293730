package org.pooledfund.pack.pdf;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Always the same numbers for the same font. The engine draws the six letters before the name of an
 * embedded subset
 * from it, nothing else; real chance there would make every file different.
 */
final class RepeatableRandom extends SecureRandom {
    private final transient Random numbers;

    RepeatableRandom(String fontName) {
        numbers = new Random(fontName.hashCode());
    }

    @Override
    public double nextDouble() {
        return numbers.nextDouble();
    }
}
