package org.pooledfund.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** The numbers of texts after they are made alike; each text is made alike once. */
final class Spelling {
    private static final int UNKNOWN = -1;
    private static final VarHandle NUMBERS = MethodHandles.arrayElementVarHandle(int[].class);

    private final Texts texts;
    private final Normal normal;
    private final Normaliser normaliser;
    private final boolean isAsWritten;
    private volatile int[] known = new int[0];

    Spelling(Texts texts, Normal normal) {
        this.texts = texts;
        this.normal = normal;
        isAsWritten = normal.steps().isEmpty();
        normaliser = new Normaliser(normal);
    }

    /**
     * The number of a text made alike; 0 if nothing is left of it. For several threads, as long as
     * no other way is used to add texts.
     */
    int of(int number) {
        if (number == 0 || isAsWritten) {
            return number;
        }
        int[] now = known;
        if (number < now.length) {
            int alike = (int) NUMBERS.getAcquire(now, number);
            if (alike != UNKNOWN) {
                return alike;
            }
        }
        return make(number);
    }

    private int make(int number) {
        synchronized (texts) {
            if (number >= known.length) {
                int[] more = Arrays.copyOf(known, Math.max(texts.size(), number + 1));
                Arrays.fill(more, known.length, more.length, UNKNOWN);
                known = more;
            }
            if (known[number] == UNKNOWN) {
                int alike = texts.number(normaliser.normalise(texts.text(number)));
                NUMBERS.setRelease(known, number, alike);
            }
            return known[number];
        }
    }

    /** A text made alike. */
    String of(String text) {
        return isAsWritten ? text : normaliser.normalise(text);
    }
}
