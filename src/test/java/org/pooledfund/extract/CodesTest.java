package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.calendar.Period;

/** Which meaning of a code counts: the exact before the starred, the later before the earlier. */
class CodesTest {
    @ParameterizedTest
    @CsvSource({"2, OLD", "3, OLD", "4, NEW", "12, NEW", "15, NEW"})
    void changesItsMeaningOnADay(int period, String scheme) {
        CodeMap codes = new CodeMap(List.of(
                entry("946106", "OLD", "2025-04-01", "2025-06-30"),
                entry("946106", "NEW", "2025-07-01", "")));

        assertEquals(scheme, find(codes, "946106", period));
    }

    @Test
    void countsInAPeriodThatItTouches() {
        CodeMap codes = new CodeMap(List.of(entry("A", "S", "2025-06-30", "2025-08-01")));

        assertEquals(
                List.of("", "S", "S", "S", ""),
                Arrays.asList(
                        find(codes, "A", 2),
                        find(codes, "A", 3),
                        find(codes, "A", 4),
                        find(codes, "A", 5),
                        find(codes, "A", 6)));
    }

    @Test
    void takesTheLaterWhereTwoMeetInAMonth() {
        List<CodeMap.Entry> entries = Arrays.asList(
                entry("A", "OLD", "2025-04-01", "2025-06-14"), entry("A", "NEW", "2025-06-15", ""));

        assertEquals("NEW", find(new CodeMap(entries), "A", 3));
        Collections.reverse(entries);
        assertEquals("NEW", find(new CodeMap(entries), "A", 3));
    }

    @Test
    void takesTheExactBeforeTheStarredEvenIfOlder() {
        CodeMap codes = new CodeMap(List.of(
                entry("94*", "STAR", "2025-07-01", ""),
                entry("946103", "EXACT", "2025-04-01", "")));

        assertEquals("EXACT", find(codes, "946103", 6));
        assertEquals("STAR", find(codes, "946104", 6));
        assertEquals("", find(codes, "946104", 1));
    }

    @Test
    void fallsBackToTheStarredOnceTheExactHasEnded() {
        CodeMap codes = new CodeMap(List.of(
                entry("94*", "STAR", "2025-04-01", ""),
                entry("946103", "EXACT", "2025-04-01", "2025-04-30")));

        assertEquals("EXACT", find(codes, "946103", 1));
        assertEquals("STAR", find(codes, "946103", 2));
    }

    @Test
    void findsTheNatureByTheFirstRuleThatFits() {
        SourceProfile profile = Profiles.signed()
                .column(Column.ACCOUNT, "Account")
                .natures(
                        rule("52*", "*reversal*", Nature.BALANCE_SHEET),
                        rule("52*", "", Nature.CONTRIBUTION),
                        rule("", "accrual*", Nature.ACCRUAL))
                .build();
        Extracted extracted = Extracted.of(
                profile,
                "Period|Date|Code|Amount|Ref|Text|Account",
                "APR-25|01/04/2025|S1|1|||5200",
                "APR-25|01/04/2025|S1|1||Accrual|5200",
                "APR-25|01/04/2025|S1|1||Accrual reversal|5200",
                "APR-25|01/04/2025|S1|1||ACCRUAL May|6000",
                "APR-25|01/04/2025|S1|1||Late accrual|6000",
                "APR-25|01/04/2025|S1|1|||");

        assertEquals(
                List.of(
                        Nature.CONTRIBUTION,
                        Nature.CONTRIBUTION,
                        Nature.BALANCE_SHEET,
                        Nature.ACCRUAL,
                        Nature.EXPENDITURE,
                        Nature.EXPENDITURE),
                extracted.lines.stream().map(LedgerLine::nature).toList());
        assertEquals(Optional.of("icb"), extracted.lines.get(0).contributor());
    }

    private static NatureRule rule(String account, String narrative, Nature nature) {
        return new NatureRule(
                Optional.of(account).filter(text -> !text.isEmpty()).map(Wildcard::of),
                Optional.of(narrative).filter(text -> !text.isEmpty()).map(Wildcard::of),
                nature,
                nature == Nature.CONTRIBUTION ? Optional.of("icb") : Optional.empty());
    }

    private static CodeMap.Entry entry(String code, String scheme, String from, String to) {
        return new CodeMap.Entry(
                Wildcard.of(code),
                Standing.IN_SCHEME,
                Optional.of(scheme),
                LocalDate.parse(from),
                Optional.of(to).filter(text -> !text.isEmpty()).map(LocalDate::parse));
    }

    private static String find(CodeMap codes, String code, int period) {
        return codes.find(code, new Period(Profiles.YEAR, period))
                .flatMap(CodeMap.Entry::scheme)
                .orElse("");
    }
}
