package org.pooledfund.matching;

import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;

/**
 * What of a stored line decides in which figures of a run it is; lines of equal facts are in the
 * same ones. Texts are blank where there is nothing to say.
 *
 * @param partner of the comparison it stands in, likewise side and flow
 * @param reason why the two ledgers differ, or why it is excluded
 */
public record LineFacts(
        String source,
        String file,
        int yearStart,
        int period,
        Nature nature,
        Standing standing,
        String scheme,
        String contributor,
        String side,
        String partner,
        String flow,
        Fate fate,
        String reason) {

    /** What a run has done with a line. */
    public enum Fate {
        MATCHED("matched"),
        OPEN("open"),
        EXCLUDED("excluded"),
        /** A newer file has taken its place, or another file has the same line. */
        SUPERSEDED("superseded"),
        /** Of another year, or of a period after the run's. */
        NOT_IN_RUN("not in this run");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        /** For readers. */
        public String word() {
            return word;
        }
    }
}
