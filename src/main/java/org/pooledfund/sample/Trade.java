package org.pooledfund.sample;

import java.util.List;

/** What a provider does: how such providers are called, and what their invoices are for. */
enum Trade {
    REABLEMENT(
            List.of("Reablement Ltd", "Homeward Care Ltd", "Step Down Care Ltd", "Home First Ltd"),
            List.of(
                    "Reablement hours",
                    "Discharge to assess bed",
                    "Bridging care after discharge",
                    "Therapy-led reablement block",
                    "Night sitting after discharge")),
    EQUIPMENT(
            List.of(
                    "Mobility Supplies Ltd",
                    "Living Aids Ltd",
                    "Equipment Stores Ltd",
                    "Hoist Services Ltd"),
            List.of(
                    "Profiling beds and mattresses",
                    "Delivery and collection activity",
                    "Hoist servicing",
                    "Recycled equipment handling",
                    "Minor adaptations stock")),
    NURSING(
            List.of(
                    "Community Nursing Ltd",
                    "Rapid Response Care Ltd",
                    "Therapy Partners Ltd",
                    "Night Nursing Ltd"),
            List.of(
                    "Two-hour response shifts",
                    "Overnight nursing cover",
                    "Falls response",
                    "Urgent therapy assessments",
                    "Virtual ward support")),
    VOLUNTARY(
            List.of("Carers Network", "Carers Centre", "Respite Society", "Befriending Society"),
            List.of(
                    "Carers' breaks",
                    "Respite sessions",
                    "Carers' advice line",
                    "Young carers' groups")),
    SUPPORTED_LIVING(
            List.of(
                    "Supported Living Ltd",
                    "Lodge Care Ltd",
                    "Community Homes Ltd",
                    "Day Opportunities Ltd"),
            List.of(
                    "Supported living hours",
                    "Residential placement",
                    "Day opportunities",
                    "Waking nights",
                    "Shared core support")),
    AFTERCARE(
            List.of(
                    "Recovery Homes Ltd",
                    "Quiet Mind Housing Ltd",
                    "Aftercare Ltd",
                    "Outreach Support Ltd"),
            List.of(
                    "Section 117 placement",
                    "Supported accommodation",
                    "Community outreach hours",
                    "Step-down accommodation")),
    CARE_HOME(
            List.of(
                    "Grange Care Home Ltd",
                    "House Nursing Home Ltd",
                    "Court Care Home Ltd",
                    "Lodge Nursing Home Ltd"),
            List.of(
                    "Care home fees",
                    "Nursing placement",
                    "Enhanced observation",
                    "Care home in-reach sessions",
                    "Medicines review")),
    BUILDER(
            List.of(
                    "Building and Adaptations Ltd",
                    "Level Access Ltd",
                    "Wet Rooms Ltd",
                    "Lifts and Ramps Ltd"),
            List.of(
                    "Level access shower",
                    "Stairlift",
                    "Ramp and door widening",
                    "Ground floor extension, stage")),
    HOME_CARE(
            List.of(
                    "Home Care Ltd",
                    "Domiciliary Care Ltd",
                    "Care at Home Ltd",
                    "Visiting Care Ltd"),
            List.of(
                    "Home care hours",
                    "Double-handed calls",
                    "Rural travel supplement",
                    "Retainer during hospital stay",
                    "Fair cost of care uplift")),
    HANDYPERSON(
            List.of("Handyperson Services Ltd", "Safe Homes Ltd", "Key Safes Ltd"),
            List.of(
                    "Grab rails",
                    "Key safes",
                    "Smoke alarms",
                    "Small repairs",
                    "Home safety visits"));

    private final List<String> endings;
    private final List<String> services;

    Trade(List<String> endings, List<String> services) {
        this.endings = endings;
        this.services = services;
    }

    /** The second half of a provider's name. */
    List<String> endings() {
        return endings;
    }

    /**
     * Where it stands among a ledger's accounts: 0 care, 1 voluntary sector, 2 equipment and works.
     */
    int accountIndex() {
        return switch (this) {
            case VOLUNTARY -> 1;
            case EQUIPMENT, BUILDER, HANDYPERSON -> 2;
            default -> 0;
        };
    }

    /** What invoices are for, as a narrative begins. */
    List<String> services() {
        return services;
    }
}
