package org.pooledfund.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts by number: equal texts have one number, so that both sides compare numbers. Number 0 is the
 * empty text: a field that a line lacks.
 *
 * <p>Not for several threads, unless each has a {@link #fork}. Numbers depend on the order of
 * arrival and are never used to decide anything but equality.
 */
public final class Texts {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int PART = 1 << 16;
    private static final int MOST_EXPECTED = 1 << 24;

    private final Arena arena = new Arena();
    private final @Nullable Texts shared;
    private final int first;
    private long[] slots;
    private int[] hashes = new int[FIRST_SLOTS];

    public Texts() {
        this(0);
    }

    /** With room for so many; further ones are welcome. */
    public Texts(long expected) {
        shared = null;
        first = 0;
        int most = (int) Math.min(expected, MOST_EXPECTED);
        slots = new long[Math.max(FIRST_SLOTS, 2 * Integer.highestOneBit(most))];
        number("");
    }

    private Texts(Texts shared) {
        this.shared = shared;
        first = shared.size();
        slots = new long[FIRST_SLOTS];
    }

    /**
     * For a thread of its own: all these texts, and further ones that are nobody else's. Valid as
     * long as nothing is added here.
     */
    Texts fork() {
        return new Texts(this);
    }

    /** How many different texts there are, the empty one included. */
    public int size() {
        return first + arena.size();
    }

    /** The number of a text; a new one if it was not there. */
    public int number(CharSequence text) {
        arena.write(text);
        int size = arena.size();
        int hash = (int) arena.lastHash();
        int known = find(arena.array(), arena.start(size), arena.start(size + 1), hash);
        return known >= 0 ? known : keep(hash);
    }

    /** The same of a text in ASCII, or in the bytes that an {@link Arena} has. */
    int number(byte[] text, int from, int to) {
        return number(text, from, to, (int) Hash.of(text, from, to));
    }

    private int number(byte[] text, int from, int to, int hash) {
        int known = find(text, from, to, hash);
        if (known >= 0) {
            return known;
        }
        arena.write(text, from, to);
        return keep(hash);
    }

    /** The number of a text; -1 if it is not here. */
    private int find(byte[] text, int from, int to, int hash) {
        if (shared != null) {
            int known = shared.find(text, from, to, hash);
            if (known >= 0) {
                return known;
            }
        }
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            int number = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && arena.is(number, text, from, to)) {
                return first + number;
            }
        }
        return -1;
    }

    private int keep(int hash) {
        int number = arena.keep();
        if (number >= hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[number] = hash;
        place(slots, number);
        if (arena.size() > slots.length / 4 * 3) {
            long[] larger = new long[slots.length * 2];
            for (int one = 0; one < arena.size(); one++) {
                place(larger, one);
            }
            slots = larger;
        }
        return first + number;
    }

    private void place(long[] in, int number) {
        int mask = in.length - 1;
        int slot = hashes[number] & mask;
        while (in[slot] != 0) {
            slot = slot + 1 & mask;
        }
        in[slot] = (long) hashes[number] << Integer.SIZE | number + 1;
    }

    /** Takes over all texts of another: the number here of each number there. */
    int[] adopt(Texts others, Workers workers) {
        int[] numbers = new int[others.size()];
        Arena from = others.arena;
        int parts = (numbers.length + PART - 1) / PART;
        workers.share(parts, () -> part -> {
            int end = Math.min(numbers.length, (part + 1) * PART);
            for (int number = part * PART; number < end; number++) {
                numbers[number] = find(
                        from.array(),
                        from.start(number),
                        from.start(number + 1),
                        others.hashes[number]);
            }
        });
        for (int number = 1; number < numbers.length; number++) {
            if (numbers[number] < 0) {
                arena.write(from.array(), from.start(number), from.start(number + 1));
                numbers[number] = keep(others.hashes[number]);
            }
        }
        return numbers;
    }

    /** The text of a number. */
    public String text(int number) {
        return number == 0 ? "" : home(number).arena.text(number - home(number).first);
    }

    /** Writes the text of a number. */
    void write(int number, Ink ink) {
        ink.text(home(number).arena, number - home(number).first);
    }

    /** A hash of the text of a number; equal texts have one, in a fork as elsewhere. */
    long hash(int number) {
        return home(number).arena.hash(number - home(number).first);
    }

    /** Copies the bytes of a text: where they end. */
    int copy(int number, byte[] to, int at) {
        return home(number).arena.copy(number - home(number).first, to, at);
    }

    /** How many bytes a text has. */
    int length(int number) {
        return home(number).arena.length(number - home(number).first);
    }

    /** Whether all characters of a text are single bytes. */
    boolean isAscii(int number) {
        return home(number).arena.isAscii(number - home(number).first);
    }

    private Texts home(int number) {
        return shared == null || number >= first ? this : shared.home(number);
    }

    /** Its bytes in UTF-8, one by one; see {@link Arena#byteAt}. Not those of a fork. */
    Arena bytes() {
        return arena;
    }
}
