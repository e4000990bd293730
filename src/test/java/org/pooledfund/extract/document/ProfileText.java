package org.pooledfund.extract.document;

/** A small sound profile as text, to be spoilt line by line. It is of the fund of AgreementText. */
public final class ProfileText {
    /** With every field there is. */
    public static final String SOUND = """
            profile: 1
            source: icb-ledger
            name: ICB ledger
            organisation: icb
            ledger: partner
            files: "*.csv"
            format: csv
            encoding: windows-1252
            delimiter: semicolon
            columns:
              period: Period
              year: Year
              date: Date
              code: Code
              amount: Amount
              reference: Ref
            amount:
              mode: signed
              income: positive
            dates: dd/MM/yyyy
            period:
              style: year-and-number
              year-label: end
            totals-row:
              column: Code
              starts-with: Total
            disputed:
              narrative: "*DISPUTED*"
            nature:
              - account: 52*
                narrative: Contribution*
                is: contribution
                partner: council
            codes:
              - code: 946103
                scheme: S01
                from: 2025-04-01
                to: 2025-06-30
              - code: PF*
                outside-schemes: true
              - code: ZZ*
                outside-pool: true
            """;

    private ProfileText() {}
}
