package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The groups found so far, in columns: a million pairs need no objects. */
final class Found {
    private static final int FIRST = 1 << 10;
    private static final int FREE = -1;
    private static final int ASIDE = -2;

    /** What a group is, besides its lines. */
    record What(int rule, Status status, Difference type, long difference, boolean carried) {}

    private static final Status[] STATUSES = Status.values();
    private static final Difference[] TYPES = Difference.values();

    private final int[] groupOfLeft;
    private final int[] groupOfRight;
    private int[] lines = new int[2 * FIRST];
    private int[] starts = new int[2 * FIRST];
    private long[] differences = new long[FIRST];
    private short[] rules = new short[FIRST];
    private byte[] kinds = new byte[FIRST];
    private int[] notes = new int[FIRST];
    private final List<Note> notesKept = new ArrayList<>();
    private int size;

    Found(int leftSize, int rightSize) {
        groupOfLeft = filled(leftSize);
        groupOfRight = filled(rightSize);
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, FREE);
        return none;
    }

    int size() {
        return size;
    }

    /** The group of a line; negative if it is in none. */
    int groupOf(Side side, int line) {
        return (side == Side.LEFT ? groupOfLeft : groupOfRight)[line];
    }

    boolean isFree(Side side, int line) {
        return groupOf(side, line) == FREE;
    }

    /** Whether a line was kept from all later rules, for it looks like a copy of another. */
    boolean isAside(Side side, int line) {
        return groupOf(side, line) == ASIDE;
    }

    /** Keeps a line from all later rules: it looks like a copy of another. */
    void setAside(Side side, int line) {
        (side == Side.LEFT ? groupOfLeft : groupOfRight)[line] = ASIDE;
    }

    /** Whether a line is closed with lines of the other side. */
    boolean isMatched(Side side, int line) {
        int group = groupOf(side, line);
        return group >= 0
                && status(group).closes()
                && starts[2 * group] < starts[2 * group + 1]
                && starts[2 * group + 1] < starts[2 * group + 2];
    }

    /** Adds one line with one line. */
    void pair(int left, int right, What what, Note note) {
        ensure(2);
        int start = starts[2 * size];
        lines[start] = left;
        lines[start + 1] = right;
        groupOfLeft[left] = size;
        groupOfRight[right] = size;
        close(1, 1, what, note);
    }

    /** Adds a group. */
    void group(int[] left, int[] right, What what, Note note) {
        ensure(left.length + right.length);
        int at = starts[2 * size];
        for (int line : left) {
            lines[at++] = line;
            groupOfLeft[line] = size;
        }
        for (int line : right) {
            lines[at++] = line;
            groupOfRight[line] = size;
        }
        close(left.length, right.length, what, note);
    }

    private void close(int left, int right, What what, Note note) {
        starts[2 * size + 1] = starts[2 * size] + left;
        starts[2 * size + 2] = starts[2 * size + 1] + right;
        differences[size] = what.difference;
        rules[size] = (short) what.rule;
        kinds[size] = (byte) (what.status.ordinal() | what.type.ordinal() << 3);
        notes[size] = (note == Note.NONE ? 0 : keep(note)) << 1 | (what.carried ? 1 : 0);
        size++;
    }

    private int keep(Note note) {
        notesKept.add(note);
        return notesKept.size();
    }

    private void ensure(int more) {
        if (size + 2 > differences.length) {
            int larger = differences.length + (differences.length >> 1);
            differences = Arrays.copyOf(differences, larger);
            rules = Arrays.copyOf(rules, larger);
            kinds = Arrays.copyOf(kinds, larger);
            notes = Arrays.copyOf(notes, larger);
            starts = Arrays.copyOf(starts, 2 * larger);
        }
        int needed = starts[2 * size] + more;
        if (needed > lines.length) {
            lines = Arrays.copyOf(lines, Math.max(needed, lines.length + (lines.length >> 1)));
        }
    }

    /** How many lines a group has. */
    int size(int group) {
        return starts[2 * group + 2] - starts[2 * group];
    }

    /** The number of a group's rule. */
    int rule(int group) {
        return rules[group];
    }

    Difference type(int group) {
        return TYPES[(kinds[group] & 0xff) >> 3];
    }

    long difference(int group) {
        return differences[group];
    }

    boolean isCarried(int group) {
        return (notes[group] & 1) != 0;
    }

    int[] left(int group) {
        return Arrays.copyOfRange(lines, starts[2 * group], starts[2 * group + 1]);
    }

    int[] right(int group) {
        return Arrays.copyOfRange(lines, starts[2 * group + 1], starts[2 * group + 2]);
    }

    What what(int group) {
        return new What(
                rules[group], status(group), type(group), difference(group), isCarried(group));
    }

    Status status(int group) {
        return STATUSES[kinds[group] & 7];
    }

    Note note(int group) {
        int note = notes[group] >> 1;
        return note == 0 ? Note.NONE : notesKept.get(note - 1);
    }
}
