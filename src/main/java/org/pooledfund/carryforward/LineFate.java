package org.pooledfund.carryforward;

/**
 * What has become of a line that was open.
 *
 * @param matchNumber of the match that closed it; 0 if none did
 * @param words by what, for readers
 */
public record LineFate(How how, int matchNumber, String words) {
    /** No file that counts has the line any more. */
    public static final LineFate GONE =
            new LineFate(How.GONE, 0, "no file that counts has this line any more");

    /** How it was cleared. */
    public enum How {
        MATCHED("matched"),
        EXCLUDED("outside the comparison"),
        GONE("no longer in the ledger");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /** For readers. */
        public String label() {
            return label;
        }
    }
}
