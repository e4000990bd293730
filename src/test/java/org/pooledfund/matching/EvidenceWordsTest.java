package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same reference A1; same amount 37759.17; same day"
                        + "| same reference A1; same amount £37,759.17; same day",
                "amounts -1176.75 and 1176.75 differ by -2353.50; same day"
                        + "| amounts -£1,176.75 and £1,176.75 differ by -£2,353.50; same day",
                "totals 0.10 and 0.09 differ by 0.01 | totals £0.10 and £0.09 differ by £0.01",
                "4 days apart; all 1 left and 12 right open lines of this key"
                        + "| 4 days apart; no other open line is like them (1 in the partner's"
                        + " ledger, 12 in the pool's ledger)",
                "2 days apart, no reference on the right"
                        + "| 2 days apart, no reference in the pool's ledger",
                "no scheme on the left | no scheme in the partner's ledger",
            })
    void booksAndPoundsAreNamed(String engine, String fund) {
        assertEquals(fund, EvidenceWords.of(engine));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same reference same amount 12.00 left",
                "same counterparty The right amount 10.00 Ltd",
                "same counterparty Left and Right (totals 3.00) Ltd; same day",
            })
    void textsOfLedgersStayAsTheyAre(String evidence) {
        assertEquals(evidence, EvidenceWords.of(evidence));
    }
}
