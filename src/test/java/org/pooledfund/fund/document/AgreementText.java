package org.pooledfund.fund.document;

/** A small sound agreement as text, to be spoilt line by line. */
public final class AgreementText {
    /** Forty-four lines with every field there is. */
    public static final String SOUND = """
            agreement: 1
            fund:
              id: oak
              name: Oak Fund
            year: 2025-26
            host: council
            partners:
              - id: council
                name: Oakshire Council
                short: Council
                kind: unitary-council
                ons: E06999999
              - id: icb
                name: NHS Oakshire ICB
                kind: integrated-care-board
                ods: QX9
            contributions:
              - partner: council
                source: council-additional
                amount: 600.00
              - partner: icb
                source: nhs-minimum
                amount: 400.00
            schemes:
              - id: S01
                name: Reablement
                lead: council
                source: nhs-minimum
                area: social-care
                budget: 1,000.00
            risk-share:
              - step: core split
                rule: proportional-to-contributions
                clause: "14.2"
            settlement:
              lead-spend: reimbursed
              clause: "12.4"
            tolerances:
              line: 0.05
              open-breaks: 100.00
              timing-periods: 1
              date-window-days: 10
              amber-above: 2.0%
              red-above: 5%
            """;

    private AgreementText() {}
}
