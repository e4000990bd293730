package org.pooledfund.national;

/** A sound county fund of 2023-24: agreement, position and figures, to be spoilt one by one. */
final class FenFund {
    static final String AGREEMENT = """
            agreement: 1
            fund: {id: fen, name: Fen Fund}
            year: 2023-24
            host: county
            arrangement:
              from: 2023-04-01
              to: 2024-03-31
              signed: 2023-03-30
            partners:
              - {id: county, name: Fen County Council, short: County, kind: county-council}
              - {id: icb, name: NHS Fen ICB, short: ICB, kind: integrated-care-board}
              - {id: district, name: Fen District, short: District, kind: district-council}
            contributions:
              - {partner: county, source: improved-better-care-fund, amount: 200.00}
              - {partner: county, source: disabled-facilities-grant, amount: 100.00}
              - {partner: county, source: discharge-fund-council, amount: 40.00}
              - {partner: icb, source: nhs-minimum, amount: 1056.60}
              - {partner: icb, source: discharge-fund-nhs, amount: 60.00}
              - {partner: district, source: council-additional, amount: 10.00}
            schemes:
              - {id: A, name: Care, lead: county, source: nhs-minimum, area: social-care,
                 budget: 556.60, function: reablement}
              - {id: B, name: Nurses, lead: icb, source: nhs-minimum, area: community-health,
                 budget: 500.00, function: community nursing}
              - {id: C, name: Market, lead: county, source: improved-better-care-fund,
                 area: social-care, budget: 200.00, function: home care, ring-fenced: yes}
              - {id: D, name: Homes, lead: district, source: disabled-facilities-grant,
                 area: housing, budget: 100.00, function: adaptations}
              - {id: E, name: Beds, lead: county, source: discharge-fund-council,
                 area: social-care, budget: 40.00, function: discharge}
              - {id: F, name: More beds, lead: icb, source: discharge-fund-nhs,
                 area: community-health, budget: 60.00, function: discharge}
              - {id: G, name: Safety, lead: district, source: council-additional,
                 area: housing, budget: 10.00, function: handyperson}
            risk-share:
              - {step: Split, rule: proportional-to-contributions, clause: "1"}
            settlement: {lead-spend: reimbursed, clause: "2"}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%, red-above: 5.0%}
            approvals:
              - {by: health and wellbeing board, on: 2023-06-28}
              - {by: council chief executive, on: 2023-06-20}
              - {by: section 151 officer, on: 2023-06-20}
              - {by: icb chief executive, on: 2023-06-20}
            reports:
              - {of: q1, on: 2023-07-20}
              - {of: q2, on: 2023-10-20}
              - {of: q3, on: 2024-01-20}
              - {of: q4, on: 2024-04-20}
              - {of: annual-return, on: 2024-05-20}
            specifies: {aims: "3", contributions-and-variation: "4", functions: "5",
              people-and-services: "6", staff-goods-accommodation: "7",
              duration-review-termination: "8", management-and-monitoring: "9"}
            """;
    static final String POSITION = """
            scheme,partner,source,actual,tags
            A,icb,nhs-minimum,556.60,
            B,icb,nhs-minimum,500.00,
            C,county,improved-better-care-fund,200.00,
            D,county,disabled-facilities-grant,100.00,capital
            E,county,discharge-fund-council,40.00,
            F,icb,discharge-fund-nhs,60.00,
            G,district,council-additional,10.00,
            """;
    static final String FIGURES = """
            figures: 1
            nhs-minimum: {icb: 1056.60}
            nhs-minimum-elsewhere: 943.40
            nhs-minimum-total: 2000.00
            social-care-minimum: 556.60
            out-of-hospital-minimum: 500.00
            nhs-minimum-year-before: 1000.00
            council-grant: 200.00
            disabled-facilities-grant: 100.00
            """;

    private FenFund() {}
}
