package org.pooledfund.extract;

import java.time.Instant;

/**
 * An extract that was loaded.
 *
 * @param sha256 of the file
 * @param report what became of its rows when it was loaded
 * @param fate what has become of it since
 */
public record LoadedExtract(
        long extractId,
        String source,
        String fileName,
        String sha256,
        Instant loadedAt,
        LoadReport report,
        Fate fate) {

    /** An extract that counts, with nothing to say of it. */
    public LoadedExtract(
            long extractId,
            String source,
            String fileName,
            String sha256,
            Instant loadedAt,
            LoadReport report) {
        this(extractId, source, fileName, sha256, loadedAt, report, Fate.COUNTS);
    }

    /** Whether its lines are in the figures. */
    public boolean counts() {
        return fate.supersededBy().isEmpty();
    }

    /** Of its posted lines, those that are in no figure any more: all, or those repeated. */
    public ControlTotals replaced() {
        return counts() ? fate.repeated() : report.posted();
    }
}
