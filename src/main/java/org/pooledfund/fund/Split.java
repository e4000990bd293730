package org.pooledfund.fund;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rule that splits an amount over the partners, all of it. */
public sealed interface Split extends CoreRule
        permits Split.Proportional,
                Split.Percentages,
                Split.ByWeight,
                Split.PartnerBears,
                Split.HostBears {

    /**
     * In proportion to the contributions.
     *
     * @param basis what a contribution that changed within the year counts for
     * @param precision whether percentages are exact or rounded first
     */
    record Proportional(Basis basis, Precision precision) implements Split {
        /** By what is due, exactly. */
        public static final Proportional EXACT =
                new Proportional(Basis.AMOUNTS_DUE, Precision.EXACT);
    }

    /** By stated percentages, which add up to one hundred. */
    record Percentages(Map<String, BigDecimal> byPartner) implements Split {
        public Percentages {
            byPartner = Collections.unmodifiableMap(new LinkedHashMap<>(byPartner));
        }
    }

    /**
     * By weights from outside, frozen with the agreement.
     *
     * @param measure what they count, such as people
     */
    record ByWeight(String measure, Map<String, Long> byPartner) implements Split {
        public ByWeight {
            byPartner = Collections.unmodifiableMap(new LinkedHashMap<>(byPartner));
        }
    }

    /** One partner bears it all. */
    record PartnerBears(String partner) implements Split {}

    /** The host bears it all. */
    record HostBears() implements Split {}

    /** What a contribution that changed within the year counts for as a weight. */
    enum Basis {
        /** What is due for the year. */
        AMOUNTS_DUE,
        /** Each rate by the days it was in force. */
        DAYS
    }

    /** How exact proportions are. */
    enum Precision {
        EXACT(-1),
        WHOLE_PERCENT(0),
        ONE_DECIMAL(1),
        TWO_DECIMALS(2);

        private final int decimals;

        Precision(int decimals) {
            this.decimals = decimals;
        }

        /** Decimals of a percentage; below zero if it is not rounded. */
        public int decimals() {
            return decimals;
        }
    }
}
