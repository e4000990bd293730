package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Day and month are never guessed: a file proves their order, or it is refused (defect N5). */
class DateOrderTest {
    private static final String HEADER = "Period|Date|Code|Amount|Ref|Text";
    private static final String ROW = "APR-25|30/04/2025|S1|10.00|INV-1|Beds";

    /** Without periods, turned dates lie in other years: that is no wrong year's file. */
    @ParameterizedTest
    @CsvSource({"04/30/2025, DATES_OTHER_WAY_ROUND", "04/02/2025, DATES_AMBIGUOUS"})
    void n5TellsTurnedDatesBeforeTheYearsTheyFallIn(String second, Problem problem) {
        Extracted extracted = Extracted.of(
                Profiles.signed()
                        .period(new PeriodRule(PeriodRule.Style.DATE, PeriodRule.YearLabel.START))
                        .build(),
                HEADER,
                ROW.replace("30/04/2025", "04/01/2025"),
                ROW.replace("30/04/2025", second));

        ProblemException e = assertThrows(ProblemException.class, extracted::finish);
        assertEquals(problem, e.findings().get(0).problem(), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 30/04/2025, 04/30/2025, DATES_OTHER_WAY_ROUND",
        "dd/MM/yyyy, 04/30/2025, 04/30/2025, DATES_OTHER_WAY_ROUND",
        "MM/dd/yyyy, 30/04/2025, 04/01/2025, DATES_OTHER_WAY_ROUND",
        "dd/MM/yyyy, 04/05/2025, 05/06/2025, DATES_AMBIGUOUS",
        "dd-MM-yy, 04-05-25, 04-06-25, DATES_AMBIGUOUS",
    })
    void n5RefusesDatesThatMayBeTheOtherWayRound(
            String pattern, String first, String second, Problem problem) {
        Extracted extracted = Extracted.of(
                Profiles.signed().dates(pattern).build(),
                HEADER,
                ROW.replace("30/04/2025", first),
                ROW.replace("30/04/2025", second));

        ProblemException e = assertThrows(ProblemException.class, extracted::finish);
        assertEquals(problem, e.findings().get(0).problem(), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 04/05/2025, 30/04/2025", // a day above 12 proves the order
        "dd/MM/yyyy, 01/04/2025, 12/04/2025", // the periods agree
        "MM/dd/yyyy, 04/01/2025, 04/12/2025",
        "dd/MM/yyyy, 05/05/2025, 06/06/2025", // the same day both ways round
        "yyyy-MM-dd, 2025-05-04, 2025-06-04", // nobody writes the year, then the day
        "dd-MMM-yyyy, 04-MAY-2025, 05-JUN-2025",
    })
    void n5LoadsDatesThatAreCertain(String pattern, String first, String second) {
        Extracted extracted = Extracted.of(
                Profiles.signed().dates(pattern).build(),
                HEADER,
                ROW.replace("30/04/2025", first),
                ROW.replace("30/04/2025", second));

        assertEquals(2, extracted.finish().posted().rows());
    }

    @Test
    void n5LoadsAmbiguousDatesIfTheProfileIsCertain() {
        Profiles certain = Profiles.signed()
                .intake(new IntakeRules(
                        List.of(), List.of(), List.of(), BigDecimal.TEN, true, Optional.empty()));

        assertEquals(
                1,
                Extracted.of(certain.build(), HEADER, ROW.replace("30/04", "04/05"))
                        .finish()
                        .posted()
                        .rows());
    }

    @Test
    void n5SetsAsideOneSlipAmongManyDates() {
        Extracted extracted = Extracted.of(Profiles.signed().build(), HEADER);
        for (int i = 0; i < 20; i++) {
            extracted.row(ROW);
        }
        extracted.row(ROW.replace("30/04/2025", "04/30/2025"));
        extracted.row(ROW.replace("30/04/2025", "######"));

        assertEquals(2, extracted.finish().quarantined().rows());
    }
}
