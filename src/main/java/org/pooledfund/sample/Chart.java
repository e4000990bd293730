package org.pooledfund.sample;

import static java.util.Map.entry;

import java.util.Map;

/** The names of cost centres and accounts in all four ledgers; no code means two things. */
final class Chart {
    private static final Map<String, String> CENTRES = Map.ofEntries(
            entry("946103", "URGENT COMMUNITY RESPONSE"),
            entry("946106", "MENTAL HEALTH SERVICES - S117"),
            entry("946116", "MENTAL HEALTH SERVICES - S117 AFTERCARE"),
            entry("946107", "ENHANCED HEALTH IN CARE HOMES"),
            entry("946188", "INTERMEDIATE CARE - PENDING"),
            entry("946199", "BETTER CARE FUND POOL CONTROL"),
            entry("947510", "CHC ADULT FULLY FUNDED"),
            entry("947520", "FUNDED NURSING CARE"),
            entry("947530", "PRIMARY CARE DEVELOPMENT"),
            entry("7DA10", "Discharge to assess"),
            entry("7CE20", "Community equipment store"),
            entry("7CS40", "Carers' services"),
            entry("7LD50", "Learning disability placements"),
            entry("7HC90", "Home care market"),
            entry("7PF00", "Contributions to pooled fund"),
            entry("7XX11", "Suspense, adults"),
            entry("7ZZ10", "Adults' commissioning team"),
            entry("7ZZ20", "Libraries"),
            entry("7ZZ30", "Highways winter service"),
            entry("H4101", "Disabled facilities grants"),
            entry("H4102", "Handyperson service"),
            entry("H4000", "Contribution to pooled fund"),
            entry("Z1001", "Refuse collection"),
            entry("Z1002", "Parks and open spaces"),
            entry("PF000", "Pooled fund contributions"),
            entry("PF100", "Discharge to assess and reablement"),
            entry("PF200", "Integrated community equipment"),
            entry("PF300", "Urgent community response"),
            entry("PF400", "Carers' support and respite"),
            entry("PF500", "Learning disability placements"),
            entry("PF600", "Mental health aftercare"),
            entry("PF700", "Enhanced health in care homes"),
            entry("PF800", "Disabled facilities grants"),
            entry("PF900", "Home care market sustainability"),
            entry("PF950", "Handyperson and home safety"),
            entry("AC310", "Council adult care, general"),
            entry("AC125", "Council public health"));

    private static final Map<String, String> ACCOUNTS = Map.ofEntries(
            entry("52161050", "CLINICAL&MEDICAL-INDEPENDENT SECTOR"),
            entry("52161060", "CLINICAL&MEDICAL-VOLUNTARY SECTOR"),
            entry("52161071", "FUNDED NURSING CARE ALLOWANCE"),
            entry("52161085", "CLINICAL&MEDICAL-OTHER"),
            entry("52161099", "CLINICAL&MEDICAL-LOCAL AUTHORITY POOL"),
            entry("21311001", "NHS A/P CONTROL-CUTOVER BAL <1YR"),
            entry("21311007", "PO RECEIPT ACCRUAL-CUTOVER BAL <1YR"),
            entry("43110", "Private contractors"),
            entry("43120", "Voluntary associations"),
            entry("43510", "Other establishments"),
            entry("43620", "Equipment and materials"),
            entry("49100", "Contributions to pooled funds"),
            entry("4510", "Grants to owners"),
            entry("4520", "Contractors"),
            entry("4530", "Agency fees"),
            entry("4540", "Materials"),
            entry("4910", "Contribution to pooled fund"),
            entry("71100", "Care and services"),
            entry("71200", "Voluntary sector services"),
            entry("71300", "Equipment and works"),
            entry("71400", "Fees"),
            entry("81010", "Contribution, County Council"),
            entry("81020", "Contribution, ICB"),
            entry("81030", "Contribution, District Council"));

    private Chart() {}

    static String centre(String code) {
        return name(CENTRES, code);
    }

    static String account(String code) {
        return name(ACCOUNTS, code);
    }

    private static String name(Map<String, String> names, String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("no name for code " + code);
        }
        return name;
    }
}
