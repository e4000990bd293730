package org.pooledfund.fund;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an agreement says of one scheme beyond its budget.
 *
 * @param group of schemes that are netted together; the scheme's own id if it has none
 * @param function the function it is exercised under, blank if not said
 * @param fundedByPence what each partner puts into this scheme; empty if it is the split of the
 *     scheme's source
 * @param profilePercent how the budget falls on the twelve months; empty for equal months
 */
public record SchemeTerms(
        Mode mode,
        Cost cost,
        boolean ringFenced,
        String group,
        Judgement judgement,
        String function,
        Map<String, Long> fundedByPence,
        List<Integer> profilePercent) {

    /** Pooled, variable, neither ring-fenced nor in a group. */
    public static final SchemeTerms PLAIN = new SchemeTerms(
            Mode.POOLED,
            Cost.VARIABLE,
            false,
            "",
            Judgement.JOINT_OPERATION,
            "",
            Map.of(),
            List.of());

    public SchemeTerms {
        fundedByPence = Collections.unmodifiableMap(new LinkedHashMap<>(fundedByPence));
        profilePercent = List.copyOf(profilePercent);
    }

    /** How a scheme is run. */
    public enum Mode {
        /** In the common fund. */
        POOLED,
        /** Planned together, paid and borne by each partner on its own: no transfer. */
        ALIGNED,
        /** In the fund, commissioned by its lead for all. */
        LEAD,
        /** Shown for information, outside the agreement. */
        IN_VIEW
    }

    /** Whether the cost follows the activity. */
    public enum Cost {
        FIXED,
        VARIABLE
    }

    /** Who controls the activity for the accounts (IFRS 10, IFRS 11). */
    public enum Judgement {
        ONE_PARTNER_CONTROLS,
        JOINT_OPERATION,
        LEAD_AS_PRINCIPAL,
        HOST_IS_AGENT
    }

    /**
     * Budget moved between two schemes within the year; the budgets of the agreement are those
     * after it.
     *
     * @param agreedBy the role that agreed it
     * @param use what it pays for
     */
    public record Virement(
            String from, String to, long amountPence, LocalDate on, String agreedBy, Use use) {

        /** Whether what it pays for recurs in later years. */
        public enum Use {
            NOT_SAID,
            RECURRENT,
            NON_RECURRENT
        }
    }
}
