package org.pooledfund.match;

import java.util.Arrays;

/**
 * Texts by number: equal texts have one number, so that both sides compare numbers. Number 0 is the
 * empty text: a field that a line lacks.
 *
 * <p>Not for several threads. Numbers depend on the order of arrival and are never used to decide
 * anything but equality.
 */
public final class Texts {
    private static final int FIRST_SLOTS = 1 << 10;

    private final Arena arena = new Arena();
    private int[] slots = new int[FIRST_SLOTS];
    private int[] hashes = new int[FIRST_SLOTS];

    public Texts() {
        number("");
    }

    /** How many different texts there are, the empty one included. */
    public int size() {
        return arena.size();
    }

    /** The number of a text; a new one if it was not there. */
    public int number(CharSequence text) {
        int hash = arena.write(text);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && arena.lastIs(number)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        int number = arena.keep();
        slots[slot] = number + 1;
        if (number >= hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[number] = hash;
        if (arena.size() * 2 > slots.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        int[] larger = new int[slots.length * 2];
        int mask = larger.length - 1;
        for (int number = 0; number < arena.size(); number++) {
            int slot = hashes[number] & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = number + 1;
        }
        slots = larger;
    }

    /** Takes over all texts of another: the number here of each number there. */
    int[] adopt(Texts others) {
        int[] numbers = new int[others.size()];
        for (int number = 1; number < numbers.length; number++) {
            numbers[number] = number(others.text(number));
        }
        return numbers;
    }

    /** The text of a number. */
    public String text(int number) {
        return number == 0 ? "" : arena.text(number);
    }

    /** Its bytes in UTF-8, one by one; see {@link Arena#byteAt}. */
    Arena bytes() {
        return arena;
    }
}
