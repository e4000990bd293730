package org.pooledfund.lineage;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.EntryId;

/**
 * The lines that a file of new lines has in common with lines of other files that count. Without a
 * key the nth of equal lines is the nth of them elsewhere, so that of each content as many count as
 * the file has that holds it most often, in whatever order the files come.
 */
public final class Overlap {
    private static final int MOST_HELD = 2_000_000;

    private Overlap() {}

    /** Which lines of a file need not count, as lines that are held say the same. */
    public static List<LineSuperseded> byContent(
            long extract, LineSource arriving, long rows, EntrySource held) {
        return byContent(extract, arriving, held, (int) (1 + rows / MOST_HELD));
    }

    static List<LineSuperseded> byContent(
            long extract, LineSource arriving, EntrySource held, int parts) {
        Fingerprints fingerprints = new Fingerprints();
        List<LineSuperseded> found = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int which = part;
            FingerprintedLines lines = new FingerprintedLines();
            arriving.forEach(line -> {
                Fingerprint content = fingerprints.content(line);
                if (content.part(parts) == which) {
                    lines.add(content, line.line());
                }
            });
            held.forEach(entry -> {
                Fingerprint content = fingerprints.content(entry.line());
                int place = content.part(parts) == which
                        ? lines.take(content)
                        : FingerprintedLines.NONE;
                if (place != FingerprintedLines.NONE) {
                    found.add(new LineSuperseded(
                            new EntryId(extract, lines.line(place)), entry.id(), Cause.REPEATED));
                }
            });
        }
        return found;
    }
}
