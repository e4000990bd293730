package org.pooledfund.pack.trace;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Part;

/** The lines that a part of a figure takes: all of them counted and added, some of them kept. */
public final class TakenLines {
    private final int most;
    private final List<TracedLine> first = new ArrayList<>();
    private long count;
    private long pence;
    private long unsignedPence;

    /**
     * None yet.
     *
     * @param most keep at most so many lines
     */
    public TakenLines(int most) {
        this.most = most;
    }

    /** Takes a line. */
    public void add(TracedLine line) {
        count++;
        pence = Math.addExact(pence, line.pence());
        unsignedPence = Math.addExact(unsignedPence, Math.absExact(line.pence()));
        if (first.size() < most) {
            first.add(line);
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first of them. */
    public List<TracedLine> first() {
        return List.copyOf(first);
    }

    /** What they add to a part of that kind. */
    public long pence(Part.Kind kind) {
        return switch (kind) {
            case LINES_NEGATED -> Math.negateExact(pence);
            case LINES_UNSIGNED -> unsignedPence;
            case LINES_UNSIGNED_NEGATED -> Math.negateExact(unsignedPence);
            default -> pence;
        };
    }
}
