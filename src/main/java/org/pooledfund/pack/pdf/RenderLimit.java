package org.pooledfund.pack.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * How much a pack may take to lay out: time of the processor, so that a busy machine is no reason
 * to stop, and text. Whoever works for the pack asks again and again, in the pack's own thread.
 */
final class RenderLimit {
    /** A pack of 400 pages takes about 13 seconds. */
    static final int MOST_CPU_SECONDS = 120;

    /** A pack of 400 pages is about 6 million characters of XHTML. */
    static final int MOST_CHARACTERS = 100_000_000;

    /** No text that a template puts together is longer. */
    static final int LONGEST_TEXT = 60_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ASKED_BETWEEN_LOOKS = 64;

    private final long untilCpuNanos;
    private final int seconds;
    private long characters;
    private int asked;
    private boolean over;

    private RenderLimit(int seconds) {
        this.seconds = seconds;
        this.untilCpuNanos = THREADS.getCurrentThreadCpuTime() + seconds * 1_000_000_000L;
    }

    static RenderLimit start() {
        return new RenderLimit(MOST_CPU_SECONDS);
    }

    static RenderLimit ofSeconds(int seconds) {
        return new RenderLimit(seconds);
    }

    /** Throws if the time is used up. */
    void check() {
        if (++asked % ASKED_BETWEEN_LOOKS == 0
                && THREADS.getCurrentThreadCpuTime() > untilCpuNanos) {
            over = true;
        }
        if (over) { // again and again: the expression language tries once more after an exception
            throw endless(seconds + " seconds of processor time");
        }
    }

    /** Throws if so much text more is too much. */
    void write(int count) {
        check();
        characters += count;
        if (characters > MOST_CHARACTERS) {
            throw endless(MOST_CHARACTERS + " characters");
        }
    }

    /** A value that a template reads; throws if it grew without end. */
    void read(@Nullable Object value) {
        check();
        if (value instanceof CharSequence text && text.length() > LONGEST_TEXT) {
            throw endless("a text of " + LONGEST_TEXT + " characters");
        }
    }

    static ProblemException endless(String what) {
        return new ProblemException(
                Finding.at(Place.of("templates/pack.html"), Problem.TEMPLATE_ENDLESS, what));
    }
}
