package org.pooledfund.pack;

/**
 * One part of what a figure is made of.
 *
 * @param from what it is, in words; of ledger lines the filter that picks them
 * @param rule that gives it, blank if none
 * @param clause of the agreement, blank if none
 */
public record Part(Kind kind, String from, String rule, String clause, long pence) {

    /** The same with the other sign. */
    Part negated() {
        return new Part(kind.negated(), from, rule, clause, Math.negateExact(pence));
    }

    /** What kind of thing it is. */
    public enum Kind {
        LINES("Ledger lines"),
        /** The ledger has them with the other sign, as the pool has contributions. */
        LINES_NEGATED("Ledger lines, sign turned"),
        /** Amounts without their signs. */
        LINES_UNSIGNED("Ledger lines, without signs"),
        LINES_UNSIGNED_NEGATED("Ledger lines, without signs, taken off"),
        /** The amounts of rows as a file has them, before they are ledger lines. */
        ROWS("Rows of a file"),
        AGREEMENT("Agreement"),
        RULE("Rule"),
        /** Other figures of the pack, added. */
        FIGURES("Figures added"),
        FIGURES_TAKEN_OFF("Figures taken off");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For readers. */
        public String label() {
            return label;
        }

        /** Whether it is the sum of ledger lines. */
        public boolean isLines() {
            return ordinal() <= LINES_UNSIGNED_NEGATED.ordinal();
        }

        /** What a line's amount adds to a part of this kind. */
        public long of(long linePence) {
            return switch (this) {
                case LINES_NEGATED -> Math.negateExact(linePence);
                case LINES_UNSIGNED -> Math.absExact(linePence);
                case LINES_UNSIGNED_NEGATED -> Math.negateExact(Math.absExact(linePence));
                default -> linePence;
            };
        }

        private Kind negated() {
            return switch (this) {
                case LINES -> LINES_NEGATED;
                case LINES_NEGATED -> LINES;
                case LINES_UNSIGNED -> LINES_UNSIGNED_NEGATED;
                case LINES_UNSIGNED_NEGATED -> LINES_UNSIGNED;
                case FIGURES -> FIGURES_TAKEN_OFF;
                case FIGURES_TAKEN_OFF -> FIGURES;
                default -> this;
            };
        }
    }
}
