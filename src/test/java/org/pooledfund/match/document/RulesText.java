package org.pooledfund.match.document;

/** A file of rules that uses every field. */
final class RulesText {
    static final String SOUND = """
            rules: 1
            name: two banks
            version: 3
            decimal-places: 2
            fields: [currency]
            normalise:
              reference: {ignore: [case, spaces, affixes], prefixes: [INV], suffixes: X}
            left:
              columns: {line: Id, date: Day, period: Month, amount: Sum, kind: Type, currency: Ccy}
              delimiter: semicolon
              encoding: windows-1252
              dates: dd/MM/yyyy
              periods: MM/yyyy
              amounts: reversed
              kinds: {accrual: [ACC, ACR], client-income: CR, disputed: D, outside-pool: O, unmapped: U, prior-year: P}
            right:
              columns: {amount: amount}
            match:
              - rule: accruals
                method: netting
                with: [accrual]
                without: disputed
                equal:
                  - {field: reference, ignore: nothing, missing: either}
                  - {field: currency, also-ignore: case, prefixes: [A], suffixes: [B]}
                amounts: opposite
                periods: next
                outcome: confirm
                difference: reversal
              - rule: reference
                method: pair
                within:
                  - {field: reference, of: right, in: narrative, ignore: case, also-ignore: spaces, prefixes: A, suffixes: B}
                contradicts:
                  - {field: reference, then: forbid, ignore: case, also-ignore: spaces, prefixes: A, suffixes: B}
                amounts:
                  any-of:
                    - {within: 0.50, bound: strict}
                    - {percent: 2.5%, of: smaller, bound: inclusive}
                    - {vat: 20, within: 0.01}
                    - {residual: left}
                days: {within: 5, bound: inclusive, later: right}
                outcome: suggest
                margin: {amount: 0.02, days: 2}
                unless-one-in: 100
              - rule: parts
                method: subset
                shape: many-to-one
                subset: {smallest: 2, largest: 6, pool: 20}
                amounts: {percent: 1, of: left, bound: strict}
                days: any
                outcome: confirm
              - rule: total
                method: group
                shape: many-to-many
                amounts: {residual: larger}
                outcome: confirm
            """;

    private RulesText() {}
}
