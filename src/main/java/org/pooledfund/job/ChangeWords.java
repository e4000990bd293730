package org.pooledfund.job;

import java.util.List;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.lineage.Change;
import org.pooledfund.money.Pence;

/** What changed between two files, in words. */
final class ChangeWords {
    private ChangeWords() {}

    static String of(List<Change> changes, int closedTo) {
        long closed = changes.stream().filter(c -> c.touches(closedTo)).count();
        String text = part(changes, Change.Kind.ADDED, "added") + ", "
                + part(changes, Change.Kind.CHANGED, "changed") + ", "
                + part(changes, Change.Kind.VANISHED, "vanished") + ".";
        return closed == 0
                ? text
                : text + " Prior-period changes: " + closed + " of them touch periods closed up to "
                        + closedTo + ", by "
                        + Pence.format(changes.stream()
                                .filter(c -> c.touches(closedTo))
                                .mapToLong(Change::effectPence)
                                .sum())
                        + ".";
    }

    static String readAgain(long quarantinedRows, ControlTotals mended, ControlTotals mapped) {
        return "it was read again by the changed profile: " + mended.rows() + " of "
                + quarantinedRows + " rows in quarantine are posted now ("
                + Pence.format(mended.pence()) + "), and " + mapped.rows()
                + " unmapped lines are mapped (" + Pence.format(mapped.pence()) + ");";
    }

    private static String part(List<Change> changes, Change.Kind kind, String word) {
        List<Change> those =
                changes.stream().filter(change -> change.kind() == kind).toList();
        long pence = those.stream().mapToLong(Change::effectPence).sum();
        return those.size() + " lines " + word + " (" + Pence.format(pence) + ")";
    }
}
