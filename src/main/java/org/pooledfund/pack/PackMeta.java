package org.pooledfund.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * What a pack is about and what it was made from; printed on the cover and in the workbook's first
 * sheet, and the
 * only source of dates in the files.
 *
 * @param fund the pooled fund and its host
 * @param period the time reported on
 * @param edition title, status and version of this report
 * @param inputs files and rule versions that the figures come from
 * @param completeness what each partner has delivered for the period
 */
public record PackMeta(
        FundName fund,
        Period period,
        Edition edition,
        List<Input> inputs,
        List<Completeness> completeness) {
    public PackMeta {
        inputs = List.copyOf(inputs);
        completeness = List.copyOf(completeness);
    }

    /**
     * The fund's id, its full name and the partner that hosts it (section 75 partnership
     * regulations, reg. 7).
     */
    public record FundName(String id, String name, String host) {}

    /**
     * The time reported on.
     *
     * @param label such as "Quarter 2, 2025-26"
     * @param span such as "1 April to 30 September 2025"
     * @param cutOff the last day whose postings are in the figures; also the date that the files
     *     bear
     */
    public record Period(String label, String span, LocalDate cutOff) {}

    /**
     * Title of the report such as "Quarterly report", its status such as "Draft", and its version
     * from 1.
     */
    public record Edition(String title, String status, int version) {
        public static final String DRAFT = "Draft";
        public static final String FINAL = "Final";

        public Edition {
            if (version < 1) {
                throw new IllegalArgumentException(
                        "pack edition: version " + version + " is not a whole number from 1");
            }
        }

        /** Whether it is marked as a draft: everything that was not issued is. */
        public boolean isDraft() {
            return !status.equals(FINAL);
        }
    }

    /**
     * Something the figures were made from: a file with its SHA-256, or a set of rules with its
     * version.
     */
    public record Input(String label, String fingerprint) {}

    /** Whether one partner's data for the period is in, and a sentence of detail. */
    public record Completeness(String partner, Rag rating, String detail) {
        /** The rating as it reads of data. */
        public String word() {
            return switch (rating) {
                case GREEN -> "Complete";
                case AMBER -> "In part";
                case RED -> "Missing";
                case NONE -> "Not known";
            };
        }
    }
}
