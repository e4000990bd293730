package org.pooledfund.sample;

import java.util.List;
import org.pooledfund.calendar.Period;

/**
 * How one scheme of the sample fund fares, and how it is coded in its lead's ledger and the pool's.
 *
 * @param perMille what it spends, in thousandths of its plan to date
 * @param invoices how many a month
 * @param suppliers how many it buys from
 * @param centre the lead's cost centre on 1 April
 */
record SchemeStory(
        String scheme,
        LedgerSource lead,
        Trade trade,
        int perMille,
        int invoices,
        int suppliers,
        String centre,
        String poolCentre) {

    private static final String AFTERCARE_UNTIL_JUNE = "946106";
    private static final String AFTERCARE_FROM_JULY = "946116";
    private static final int JULY = 4;

    /** All schemes, in the order of the agreement. */
    static final List<SchemeStory> ALL = List.of(
            new SchemeStory(
                    "S01", LedgerSource.COUNCIL, Trade.REABLEMENT, 1065, 105, 22, "7DA10", "PF100"),
            new SchemeStory(
                    "S02", LedgerSource.COUNCIL, Trade.EQUIPMENT, 990, 55, 9, "7CE20", "PF200"),
            new SchemeStory(
                    "S03", LedgerSource.ICB, Trade.NURSING, 1006, 92, 14, "946103", "PF300"),
            new SchemeStory(
                    "S04", LedgerSource.COUNCIL, Trade.VOLUNTARY, 988, 32, 12, "7CS40", "PF400"),
            new SchemeStory(
                    "S05",
                    LedgerSource.COUNCIL,
                    Trade.SUPPORTED_LIVING,
                    1043,
                    105,
                    24,
                    "7LD50",
                    "PF500"),
            new SchemeStory(
                    "S06",
                    LedgerSource.ICB,
                    Trade.AFTERCARE,
                    1025,
                    110,
                    20,
                    AFTERCARE_UNTIL_JUNE,
                    "PF600"),
            new SchemeStory(
                    "S07", LedgerSource.ICB, Trade.CARE_HOME, 1011, 62, 16, "946107", "PF700"),
            new SchemeStory(
                    "S08", LedgerSource.DISTRICT, Trade.BUILDER, 880, 50, 18, "H4101", "PF800"),
            new SchemeStory(
                    "S09", LedgerSource.COUNCIL, Trade.HOME_CARE, 996, 70, 20, "7HC90", "PF900"),
            new SchemeStory(
                    "S10",
                    LedgerSource.DISTRICT,
                    Trade.HANDYPERSON,
                    1009,
                    26,
                    6,
                    "H4102",
                    "PF950"));

    /** The story of a scheme that has one. */
    static SchemeStory of(String scheme) {
        return ALL.stream()
                .filter(story -> story.scheme.equals(scheme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the sample data tell nothing of scheme " + scheme));
    }

    /** The lead's cost centre in a period: the ICB renumbered section 117 aftercare on 1 July. */
    String centreIn(Period period) {
        return centre.equals(AFTERCARE_UNTIL_JUNE) && period.number() >= JULY
                ? AFTERCARE_FROM_JULY
                : centre;
    }

    /** The account its lead usually posts it to. */
    String account() {
        return accounts().get(trade.accountIndex());
    }

    /** The account the pool usually posts it to. */
    String poolAccount() {
        return poolAccounts().get(trade.accountIndex());
    }

    /** The lead's accounts: care, voluntary sector, equipment and works, other. */
    List<String> accounts() {
        return switch (lead) {
            case ICB -> List.of("52161050", "52161060", "52161085", "52161071");
            case COUNCIL -> List.of("43110", "43120", "43620", "43510");
            case DISTRICT -> List.of("4510", "4530", "4520", "4540");
            case POOL -> throw new IllegalStateException("the pool leads no scheme");
        };
    }

    /** The pool's accounts, in the same order. */
    List<String> poolAccounts() {
        return List.of("71100", "71200", "71300", "71400");
    }
}
