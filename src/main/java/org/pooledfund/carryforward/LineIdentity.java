package org.pooledfund.carryforward;

import org.pooledfund.extract.LedgerLine;
import org.pooledfund.lineage.Fingerprints;

/**
 * What a line is known by from night to night, whichever file it came with.
 *
 * @param content stands for all that its ledger says of it, and for the ledger
 * @param name stands for what its ledger names it by; blank if it has no such thing. A line of the
 *     same name and other content is the same line, corrected
 */
public record LineIdentity(String content, String name) {
    /** Of a line of a source. */
    public static LineIdentity of(Fingerprints fingerprints, String source, LedgerLine line) {
        return new LineIdentity(
                fingerprints.content(source, line).text(),
                Fingerprints.isNamed(line) ? fingerprints.name(source, line).text() : "");
    }
}
