package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Group;
import org.pooledfund.match.Ink;
import org.pooledfund.match.Status;
import org.pooledfund.match.Trait;

/**
 * Lines of both ledgers, or of one, that belong or may belong together: what the engine found, less
 * the lines that are outside the pool. Its evidence is put into words when it is asked for.
 */
public final class Match {
    private final int number;
    private final Group group;
    private final Comparison comparison;
    private final int[] own;
    private final int[] pool;
    private final boolean whole;

    Match(int number, Group group, Comparison comparison) {
        this.number = number;
        this.group = group;
        this.comparison = comparison;
        int[] left = group.left();
        int[] right = group.right();
        own = inside(Side.PARTNER, left);
        pool = inside(Side.POOL, right);
        whole = own.length == left.length && pool.length == right.length;
    }

    private int[] inside(Side side, int[] lines) {
        for (int line : lines) {
            if (comparison.isOutside(side, line)) {
                return IntStream.of(lines)
                        .filter(one -> !comparison.isOutside(side, one))
                        .toArray();
            }
        }
        return lines;
    }

    /** Its number within the reconciliation, from 0. */
    public int number() {
        return number;
    }

    /** The name of the rule that found it. */
    public String rule() {
        return group.rule().name();
    }

    /**
     * Whether its lines are closed. What a rule would close with a line outside the pool, or but
     * for a remainder that it carries, stays open until somebody has put it right or the rest has
     * come.
     */
    public boolean closes() {
        return group.status().closes() && whole && !group.carried();
    }

    /** How sure it is. */
    public Status status() {
        return group.status().closes() && !closes() ? Status.SUGGESTED : group.status();
    }

    /** The lines of a side that are compared. */
    public int[] lines(Side side) {
        return side == Side.PARTNER ? own : pool;
    }

    /** The names of its lines that are outside the pool. */
    List<String> outside() {
        List<String> names = new ArrayList<>();
        outside(names, Side.PARTNER, group.left());
        outside(names, Side.POOL, group.right());
        return names;
    }

    private void outside(List<String> names, Side side, int[] lines) {
        for (int line : lines) {
            if (comparison.isOutside(side, line)) {
                names.add(comparison.lines(side).id(line));
            }
        }
    }

    boolean isEmpty() {
        return own.length + pool.length == 0;
    }

    /** Why the two sides differ, if they do: in amount or in period. */
    public DifferenceType type() {
        if (closes()) {
            return DifferenceType.of(group.type());
        }
        if (isDisputed()) {
            return DifferenceType.DISPUTED;
        }
        if (!whole) {
            return DifferenceType.MISCODING;
        }
        Difference type = group.type();
        return type == Difference.NONE || type == Difference.TIMING
                ? DifferenceType.TO_CONFIRM
                : DifferenceType.of(type);
    }

    private boolean isDisputed() {
        return isDisputed(Side.PARTNER) || isDisputed(Side.POOL);
    }

    private boolean isDisputed(Side side) {
        return IntStream.of(lines(side))
                .anyMatch(line -> comparison.lines(side).has(line, Trait.DISPUTED));
    }

    /** What its lines of a side add up to, as the partner sees them. */
    public long pence(Side side) {
        long pence = 0;
        for (int line : lines(side)) {
            pence = Math.addExact(pence, comparison.lines(side).amount(line));
        }
        return pence;
    }

    /** Partner minus pool. */
    public long differencePence() {
        return Math.subtractExact(pence(Side.PARTNER), pence(Side.POOL));
    }

    /** Writes what it rests on, if it {@link #closes}. */
    public void evidence(Ink ink) {
        group.evidence(ink);
    }

    /** What it rests on, in words. */
    public String evidence() {
        return closes() ? group.evidence() : EvidenceWords.of(group.evidence());
    }
}
