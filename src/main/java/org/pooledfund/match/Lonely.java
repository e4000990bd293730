package org.pooledfund.match;

/** The hashes of some kind that one thing of a first and one of a second kind have. */
final class Lonely {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final int part;
    private final int parts;
    private final long[] hashes;
    private final int[] firsts;
    private final int[] seconds;

    /**
     * Looks at a part of all hashes, told by their last bits.
     *
     * @param of the hashes of the first things, and those of the second; 0 for those that have none
     * @param parts a power of two
     */
    Lonely(long[][] of, int part, int parts) {
        this.part = part;
        this.parts = parts;
        int slots = Integer.highestOneBit(Math.max(count(of[0]), 2)) * 4;
        hashes = new long[slots];
        firsts = new int[slots];
        seconds = new int[slots];
        for (int at = 0; at < of[0].length; at++) {
            if (isMine(of[0][at])) {
                int slot = slot(of[0][at]);
                firsts[slot] = hashes[slot] == 0 ? at : SEVERAL;
                seconds[slot] = NONE;
                hashes[slot] = of[0][at];
            }
        }
        for (int at = 0; at < of[1].length; at++) {
            if (isMine(of[1][at])) {
                int slot = slot(of[1][at]);
                seconds[slot] = hashes[slot] != 0 && seconds[slot] == NONE ? at : SEVERAL;
            }
        }
    }

    private boolean isMine(long hash) {
        return hash != 0 && (hash & parts - 1) == part;
    }

    private int count(long[] all) {
        int count = 0;
        for (long hash : all) {
            count += isMine(hash) ? 1 : 0;
        }
        return count;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash / parts) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** How many places there are; some are empty. */
    int slots() {
        return hashes.length;
    }

    /** The only first thing at a place; negative if there is none or several. */
    int first(int slot) {
        return hashes[slot] == 0 ? NONE : firsts[slot];
    }

    /** The only second thing at a place; negative if there is none or several. */
    int second(int slot) {
        return hashes[slot] == 0 ? NONE : seconds[slot];
    }
}
