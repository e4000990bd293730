package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Validity;

/** An account that passed from one body to another means each in its time. */
class SuccessionOfCodesTest {
    private static final FinancialYear YEAR = new FinancialYear(2025);

    @Test
    void aRuleIsForThePeriodsThatHaveADayInItsTime() {
        NatureRule first = rule(Optional.empty(), Optional.of(LocalDate.of(2025, 9, 30)));
        NatureRule second = rule(Optional.of(LocalDate.of(2025, 10, 1)), Optional.empty());

        assertTrue(fits(first, 6));
        assertFalse(fits(first, 7));
        assertFalse(fits(second, 6));
        assertTrue(fits(second, 7));
        assertEquals(Optional.of("icb"), first.contributor());
    }

    private static boolean fits(NatureRule rule, int month) {
        return rule.holdsIn(new Period(YEAR, month)) && rule.fits(column -> "81010");
    }

    private static NatureRule rule(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new NatureRule(
                Map.of(Column.ACCOUNT, Wildcard.of("81010")),
                Nature.CONTRIBUTION,
                Optional.of("icb"),
                new Validity(from, to));
    }
}
