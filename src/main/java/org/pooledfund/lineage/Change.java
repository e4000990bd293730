package org.pooledfund.lineage;

import java.util.Optional;
import java.util.stream.Stream;
import org.pooledfund.extract.LedgerLine;

/**
 * One line that a newer snapshot says otherwise than the one before.
 *
 * @param newer the line in the newer; empty if it vanished
 * @param former the line in the one before; empty if it was added
 */
public record Change(Optional<Version> newer, Optional<Version> former) {
    /** What happened to a line. The names are kept in the database. */
    public enum Kind {
        ADDED,
        CHANGED,
        VANISHED
    }

    /** A line as one of the two files has it. */
    public record Version(long line, int periodNumber, long amountPence) {
        static Version of(LedgerLine line) {
            return new Version(line.line(), line.period().number(), line.amountPence());
        }
    }

    /** What happened. */
    public Kind kind() {
        if (former.isEmpty()) {
            return Kind.ADDED;
        }
        return newer.isEmpty() ? Kind.VANISHED : Kind.CHANGED;
    }

    /** By how much it changes the ledger. */
    public long effectPence() {
        return Math.subtractExact(
                newer.map(Version::amountPence).orElse(0L),
                former.map(Version::amountPence).orElse(0L));
    }

    /** Whether it changes a period that is closed. */
    public boolean touches(int closedTo) {
        return Stream.concat(newer.stream(), former.stream())
                .anyMatch(version -> version.periodNumber() <= closedTo);
    }
}
