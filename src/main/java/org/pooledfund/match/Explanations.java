package org.pooledfund.match;

import java.util.Arrays;

/** What is known of each open line, and what came nearest to it. Not changed once it is made. */
final class Explanations {
    private final Found found;
    private final Misses left;
    private final Misses right;

    private Explanations(Found found, Misses left, Misses right) {
        this.found = found;
        this.left = left;
        this.right = right;
    }

    static Explanations of(
            Wording wording, Found found, Bounds bounds, Order order, Workers workers) {
        spellNames(wording);
        Neighbours[] indexes = new Neighbours[2 * Likeness.KINDS];
        int[][] alone = {alone(found, Side.LEFT, order), alone(found, Side.RIGHT, order)};
        workers.share(indexes.length, () -> {
            Wording own = wording.fork();
            return at -> {
                Side side = Side.values()[at % 2];
                indexes[at] = Nearby.index(own, side, alone[at % 2], at / 2);
            };
        });
        Misses left = new Misses(Side.LEFT, alone[0]);
        Misses right = new Misses(Side.RIGHT, alone[1]);
        for (Misses misses : new Misses[] {left, right}) {
            Neighbours[] others = new Neighbours[Likeness.KINDS];
            Arrays.setAll(others, kind -> indexes[2 * kind + misses.side().ordinal()]);
            workers.share(
                    misses.parts(), () -> misses.search(wording.fork(), found, bounds, others));
        }
        return new Explanations(found, left, right);
    }

    /** Names are few and come often: spelled once, all threads know them. */
    private static void spellNames(Wording wording) {
        Spelling names = wording.spellings().of(Normal.NAME);
        for (Side side : Side.values()) {
            for (int name : wording.lines(side).numbers(Field.COUNTERPARTY)) {
                names.of(name);
            }
        }
    }

    private static int[] alone(Found found, Side side, Order order) {
        return Arrays.stream(side == Side.LEFT ? order.openLeft() : order.openRight())
                .filter(line -> found.groupOf(side, line) < 0)
                .toArray();
    }

    /** What is known of an open line. */
    Difference type(Side side, int line) {
        int group = found.groupOf(side, line);
        if (group < 0) {
            return misses(side).type(line);
        }
        Difference type = found.type(group);
        return type == Difference.NONE ? Difference.UNEXPLAINED : type;
    }

    /** The nearest misses of the lines of a side that are in no group. */
    Misses misses(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
