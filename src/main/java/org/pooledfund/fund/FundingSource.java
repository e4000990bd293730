package org.pooledfund.fund;

/** Where the money of a contribution comes from, and so what a scheme is paid from. */
public enum FundingSource {
    NHS_MINIMUM("NHS minimum contribution"),
    NHS_ADDITIONAL("Additional NHS contribution"),
    LA_BETTER_CARE_GRANT("Local Authority Better Care Grant"),
    DISABLED_FACILITIES_GRANT("Disabled Facilities Grant"),
    COUNCIL_ADDITIONAL("Additional council contribution"),
    IMPROVED_BETTER_CARE_FUND("Improved Better Care Fund grant"),
    DISCHARGE_FUND_COUNCIL("Discharge fund, council part"),
    DISCHARGE_FUND_NHS("Discharge fund, NHS part"),
    NHS_ENGLAND("NHS England contribution"),
    PRIVATE("Private money, which cannot be pooled");

    private final String label;

    FundingSource(String label) {
        this.label = label;
    }

    /** As documents write it: {@code nhs-minimum}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** For readers. */
    public String label() {
        return label;
    }
}
