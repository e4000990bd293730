package org.pooledfund.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pooledfund.extract.LedgerLine;

/**
 * What a snapshot says otherwise than the one before. A line that both have, the nth of equal ones
 * to the nth, has not changed; of the others a line added and one vanished with the same name (key,
 * or transaction, reference and party) are one that changed.
 */
public final class SnapshotChanges {
    /** As many lines are held at once, so that a snapshot of any size fits in memory. */
    private static final int MOST_HELD = 2_000_000;

    private final LineSource former;
    private final LineSource newer;
    private final Fingerprints fingerprints = new Fingerprints();
    private final List<LedgerLine> added = new ArrayList<>();
    private final List<LedgerLine> vanished = new ArrayList<>();

    private SnapshotChanges(LineSource former, LineSource newer) {
        this.former = former;
        this.newer = newer;
    }

    /**
     * Compares two snapshots.
     *
     * @param formerRows how many lines the former has
     * @return the changes in the order of the newer file's lines; those that vanished at the end
     */
    public static List<Change> between(LineSource former, long formerRows, LineSource newer) {
        return between(former, newer, (int) (1 + formerRows / MOST_HELD));
    }

    static List<Change> between(LineSource former, LineSource newer, int parts) {
        SnapshotChanges changes = new SnapshotChanges(former, newer);
        SortedSet<Long> gone = new TreeSet<>();
        for (int part = 0; part < parts; part++) {
            changes.compare(part, parts, gone);
        }
        if (!gone.isEmpty()) {
            former.forEach(line -> {
                if (gone.contains(line.line())) {
                    changes.vanished.add(line);
                }
            });
        }
        changes.added.sort(Comparator.comparingLong(LedgerLine::line));
        return changes.paired();
    }

    private void compare(int part, int parts, SortedSet<Long> gone) {
        FingerprintedLines lines = new FingerprintedLines();
        former.forEach(line -> {
            Fingerprint content = fingerprints.content(line);
            if (content.part(parts) == part) {
                lines.add(content, line.line());
            }
        });
        newer.forEach(line -> {
            Fingerprint content = fingerprints.content(line);
            if (content.part(parts) == part && lines.take(content) == FingerprintedLines.NONE) {
                added.add(line);
            }
        });
        lines.forEachLeft(gone::add);
    }

    private List<Change> paired() {
        FingerprintedLines named = new FingerprintedLines();
        for (int i = 0; i < vanished.size(); i++) {
            if (Fingerprints.isNamed(vanished.get(i))) {
                named.add(fingerprints.name(vanished.get(i)), i);
            }
        }
        List<Change> changes = new ArrayList<>();
        boolean[] paired = new boolean[vanished.size()];
        for (LedgerLine line : added) {
            int place = Fingerprints.isNamed(line)
                    ? named.take(fingerprints.name(line))
                    : FingerprintedLines.NONE;
            Optional<LedgerLine> before = Optional.empty();
            if (place != FingerprintedLines.NONE) {
                int index = (int) named.line(place);
                paired[index] = true;
                before = Optional.of(vanished.get(index));
            }
            changes.add(new Change(
                    Optional.of(Change.Version.of(line)), before.map(Change.Version::of)));
        }
        for (int i = 0; i < vanished.size(); i++) {
            if (!paired[i]) {
                changes.add(new Change(
                        Optional.empty(), Optional.of(Change.Version.of(vanished.get(i)))));
            }
        }
        return changes;
    }
}
