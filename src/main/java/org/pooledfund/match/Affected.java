package org.pooledfund.match;

import java.util.BitSet;
import java.util.List;

/**
 * The lines that a stage must look at again: those that are open now and were not, or were and are
 * not, and all that its rules might put together with them, however indirectly. All others stand as
 * before, for nothing that decides about them has changed.
 */
final class Affected {
    /** After so many rounds, or if so large a part is new, all lines are looked at again. */
    private static final int ROUNDS = 32;

    private static final int PART = 4;

    private final Earlier earlier;
    private final int stage;
    private final Found found;
    private final List<Link> links;
    private final BitSet left;
    private final BitSet right;
    private final BitSet known = new BitSet();

    private Affected(Earlier earlier, int stage, Found found, List<Link> links, int[] sizes) {
        this.earlier = earlier;
        this.stage = stage;
        this.found = found;
        this.links = links;
        left = new BitSet(sizes[0]);
        right = new BitSet(sizes[1]);
    }

    /** All lines of sides of such sizes. */
    static Affected all(Earlier earlier, int stage, Found found, int[] sizes) {
        Affected affected = new Affected(earlier, stage, found, List.of(), sizes);
        affected.addAll(sizes);
        return affected;
    }

    /** Those that a stage must look at. */
    static Affected of(Earlier earlier, int stage, Found found, List<Link> links, int[] sizes) {
        Affected affected = new Affected(earlier, stage, found, links, sizes);
        for (Side side : Side.values()) {
            for (int line = 0; line < sizes[side.ordinal()]; line++) {
                if (found.isFree(side, line) != earlier.wasOpen(side, line, stage)) {
                    affected.of(side).set(line);
                }
            }
        }
        int changed = affected.left.cardinality() + affected.right.cardinality();
        if (changed > (sizes[0] + sizes[1]) / PART) {
            affected.addAll(sizes);
        } else {
            affected.spread(sizes);
        }
        return affected;
    }

    private void addAll(int[] sizes) {
        left.set(0, sizes[0]);
        right.set(0, sizes[1]);
    }

    BitSet of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    boolean has(Side side, int line) {
        return of(side).get(line);
    }

    private void spread(int[] sizes) {
        for (Side side : Side.values()) {
            of(side).stream().forEach(line -> ask(side, line));
        }
        boolean isOver = left.isEmpty() && right.isEmpty();
        for (int round = 0; !isOver && round < ROUNDS; round++) {
            boolean more = addAsked(Side.LEFT, sizes[0]);
            more |= addAsked(Side.RIGHT, sizes[1]);
            more |= addGroups();
            isOver = !more;
        }
        if (!isOver) {
            addAll(sizes);
        }
    }

    private void ask(Side side, int line) {
        for (Link link : links) {
            link.ask(side, line);
        }
    }

    private boolean addAsked(Side side, int size) {
        boolean any = false;
        for (int line = 0; line < size; line++) {
            if (!has(side, line)
                    && (found.isFree(side, line) || earlier.wasOpen(side, line, stage))
                    && isAsked(side, line)) {
                of(side).set(line);
                ask(side, line);
                any = true;
            }
        }
        return any;
    }

    private boolean isAsked(Side side, int line) {
        for (Link link : links) {
            if (link.isAsked(side, line)) {
                return true;
            }
        }
        return false;
    }

    /** Lines of a group that has an affected one. */
    private boolean addGroups() {
        boolean any = false;
        for (Side side : Side.values()) {
            BitSet lines = (BitSet) of(side).clone();
            for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
                int group = earlier.groupOf(side, line, stage);
                if (group >= 0 && !known.get(group)) {
                    known.set(group);
                    any |= add(Side.LEFT, earlier.lines(Side.LEFT, group));
                    any |= add(Side.RIGHT, earlier.lines(Side.RIGHT, group));
                }
            }
        }
        return any;
    }

    private boolean add(Side side, int[] lines) {
        boolean any = false;
        for (int line : lines) {
            if (!has(side, line)) {
                of(side).set(line);
                ask(side, line);
                any = true;
            }
        }
        return any;
    }

    /** Takes over what the stage found about all other lines. */
    void copyOthers(Bounds bounds) {
        for (int group = 0; group < earlier.groups(); group++) {
            if (earlier.stageOf(group) == stage && !isAffected(group)) {
                earlier.copy(group, found);
            }
        }
        earlier.copyBounds(stage, this, bounds);
    }

    private boolean isAffected(int group) {
        int[] lefts = earlier.lines(Side.LEFT, group);
        return lefts.length > 0
                ? has(Side.LEFT, lefts[0])
                : has(Side.RIGHT, earlier.lines(Side.RIGHT, group)[0]);
    }
}
