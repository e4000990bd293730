package org.pooledfund.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.SchemeTerms.Virement;

/**
 * What an agreement says besides money in and out: under which law, for how long, who may decide.
 *
 * @param programme the programme it is a part of; blank if of none
 * @param area the health and wellbeing board's area; blank if not said
 * @param version 1 for the agreement as signed, more after each variation
 * @param clientIncome whether contributions are before or after client charges
 * @param priorYear what becomes of an adjustment of the year before
 * @param reports made for the year
 * @param specifies the clause of each thing an agreement must say (regulation 7(3))
 * @param carryForward in words, with its clause; likewise exit
 * @param disputes the steps by which a dispute is resolved, the first first
 */
public record Arrangement(
        String programme,
        String area,
        int version,
        Jurisdiction jurisdiction,
        CashMode cashMode,
        Term term,
        ClientIncome clientIncome,
        PriorYear priorYear,
        List<DelegatedLimit> limits,
        List<Virement> virements,
        List<Clause> carryForward,
        List<Clause> exit,
        List<DisputeStep> disputes,
        List<Approval> approvals,
        List<Report> reports,
        Map<Specified, String> specifies) {

    /** An English agreement of which nothing more is said. */
    public static final Arrangement PLAIN = new Arrangement(
            "",
            "",
            1,
            Jurisdiction.ENGLAND_S75,
            CashMode.REAL,
            new Term(Optional.empty(), Optional.empty(), Optional.empty()),
            ClientIncome.GROSS,
            PriorYear.NEW_VERSION,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    public Arrangement {
        limits = List.copyOf(limits);
        virements = List.copyOf(virements);
        carryForward = List.copyOf(carryForward);
        exit = List.copyOf(exit);
        disputes = List.copyOf(disputes);
        approvals = List.copyOf(approvals);
        reports = List.copyOf(reports);
        specifies = Map.copyOf(specifies);
    }

    /** The law it is made under. */
    public enum Jurisdiction {
        ENGLAND_S75,
        WALES_S33,
        SCOTLAND_IJB,
        NI_INTEGRATED
    }

    /** Whether money moves. */
    public enum CashMode {
        /** Partners pay the host. */
        REAL,
        /** Partners keep their contributions; only the settlement moves. */
        NOTIONAL,
        /** Partners pay in and are paid back at once. */
        CIRCULAR
    }

    /** Contributions before or after client charges. */
    public enum ClientIncome {
        GROSS,
        NET
    }

    /** What becomes of an adjustment of the year before. */
    public enum PriorYear {
        /** That year's settlement gets a new version. */
        NEW_VERSION,
        /** It is a line of this year. */
        THIS_YEAR
    }

    /** How long it runs, and when it was signed. */
    public record Term(
            Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> signed) {}

    /** What a role may move between schemes without asking: pence, at once and in the year. */
    public record DelegatedLimit(String role, long perItemPence, long inYearPence, String clause) {}

    /**
     * A step of the ladder that a dispute climbs, such as the pool manager, the board, the chief
     * executives, mediation, an expert.
     *
     * @param number from 1
     * @param by who tries to resolve it
     * @param days it may take before the next step; 0 if the agreement does not say
     */
    public record DisputeStep(int number, String by, int days, String clause) {}

    /** A term in words. */
    public record Clause(String text, String clause) {}

    /** A report that was made. */
    public record Report(Kind of, LocalDate on) {

        /** What a pool manager owes the partners for a year (regulation 7(4), regulation 9). */
        public enum Kind {
            Q1,
            Q2,
            Q3,
            Q4,
            ANNUAL_RETURN
        }
    }

    /** What an agreement must specify in writing: SI 2000/617, regulation 7(3)(a) to (g). */
    public enum Specified {
        AIMS,
        CONTRIBUTIONS_AND_VARIATION,
        FUNCTIONS,
        PEOPLE_AND_SERVICES,
        STAFF_GOODS_ACCOMMODATION,
        DURATION_REVIEW_TERMINATION,
        MANAGEMENT_AND_MONITORING
    }

    /** Who has approved what, and when. */
    public record Approval(String by, LocalDate on) {}
}
