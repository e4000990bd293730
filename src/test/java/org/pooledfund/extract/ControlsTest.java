package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.problem.ProblemException;

/** What a file and its sender say is compared with its rows, and a difference explained. */
class ControlsTest {
    private static final String HEADER = "Period|Date|Code|Amount|Ref|Text";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10.00 20.00 30.00; 20.00; ' the amount of line 3: its sign'",
                "10.00 25.00 7.00 3.00; 11.00; ' of lines 2 and 4 together'",
                "1.00 2.00 4.00 100.00; 93.00; ' of lines 2 and 3 and 4 together'",
                "-5.00 9.00; 14.00; ' the amount of line 2: its sign'",
                "5.00 5.00 9.00; 9.00; 'it twice, they add up to £10.00; if signs were lost, it was on"
                        + " lines that add up to £5.00'",
                "1.00 9.00 5.00; 27.00; 'If lines are missing, they add up to £12.00; if signs'",
                "4.00 5.00 4.00 5.00; 9.00; 'exactly twice the total: they seem to be in the'",
                "10.00 20.00; 3000.00; 'The total is exactly 100 times the rows: one of them seems'",
                "1000.00 2000.00; 30.00; 'The rows are exactly 100 times the total: one'",
                "10.00 20.00; 30000.00; '1,000 times the rows: one of them seems to be in thousands of pounds'",
                "10.00 20.00; 29.99; 'they differ by -£0.01. Nothing'",
            })
    void saysWhatADifferenceLooksLike(String amounts, String total, String said) {
        Extracted extracted =
                Extracted.of(Profiles.signed().totals("Period", "Total").build(), HEADER);
        Arrays.stream(amounts.split(" ")).forEach(amount -> extracted.row(row(amount)));
        extracted.row("Total|||" + total + "||");

        String message = refused(extracted);
        assertTrue(message.contains(said), message);
    }

    @Test
    void findsLinesAmongManyAndStaysSilentAboutSeveralSets() {
        AmountLog log = new AmountLog();
        for (int i = 1; i <= 100_000; i++) {
            log.add(i, 1_000_000_000L + 2L * i);
        }
        log.add(100_001, 7);
        log.add(100_002, 9);

        assertEquals(List.of(100_001L, 100_002L), log.onlyLinesOf(16));
        assertEquals(List.of(100_002L), log.onlyLinesOf(9));
        assertEquals(List.of(), log.onlyLinesOf(2_000_000_000L + 12));
        assertEquals(List.of(), log.onlyLinesOf(0));
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 110.00, ''",
        "100.00, 111.00, PF236",
        "100.00, '', PF235",
        "'', 110.00, PF235"
    })
    void openingAndRowsMakeClosing(String opening, String closing, String problem) {
        Profiles profiles = Profiles.signed()
                .intake(new IntakeRules(
                        List.of(),
                        List.of(),
                        List.of(),
                        BigDecimal.TEN,
                        false,
                        Optional.of(new IntakeRules.Balances(
                                "Text", Wildcard.of("Opening*"), Wildcard.of("Closing*")))));
        Extracted extracted = Extracted.of(profiles.build(), HEADER);
        if (!opening.isEmpty()) {
            extracted.row("|||" + opening + "||Opening balance");
        }
        extracted.row(row("10.00"));
        if (!closing.isEmpty()) {
            extracted.row("|||" + closing + "||Closing balance");
        }

        if (problem.isEmpty()) {
            LoadReport report = extracted.finish();
            assertEquals(new ControlTotals(3, 21_000), report.ignored());
            assertTrue(report.balances());
        } else {
            assertTrue(refused(extracted).endsWith("[" + problem + "]"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 30.00, ''", "3, 30.00, PF237", "2, 30.01, PF238", ", 30.00, ''", "2, , ''"})
    void theManifestIsRight(Long rows, BigDecimal total, String problem) {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(), HEADER, row("10.00"), row("20.00"), "|||||");
        extracted.expect(new Manifest(
                Optional.ofNullable(rows),
                Optional.ofNullable(total).map(t -> t.movePointRight(2).longValueExact()),
                Optional.empty()));

        if (problem.isEmpty()) {
            assertEquals(2, extracted.finish().posted().rows());
        } else {
            assertTrue(refused(extracted).endsWith("[" + problem + "]"));
        }
    }

    @Test
    void theManifestHasTheSignsOfItsFile() {
        Extracted extracted =
                Extracted.of(Profiles.signed().incomeIsPositive().build(), HEADER, row("10.00"));
        extracted.expect(new Manifest(Optional.of(1L), Optional.of(1_000L), Optional.empty()));

        assertEquals(-1_000, extracted.finish().posted().pence());
    }

    @ParameterizedTest
    @CsvSource({
        "9, 1, 10, true",
        "8, 2, 20, true",
        "8, 2, 19.99, false",
        "1, 1, 0, true",
        "0, 2, 10, false"
    })
    void tooManyUnreadableRowsAreTooMany(int good, int bad, BigDecimal percent, boolean loaded) {
        Profiles profiles = Profiles.signed()
                .intake(new IntakeRules(
                        List.of(), List.of(), List.of(), percent, false, Optional.empty()));
        Extracted extracted = Extracted.of(profiles.build(), HEADER);
        for (int i = 0; i < good + bad; i++) {
            extracted.row(row(i < good ? "10.00" : "ten"));
        }

        if (loaded) {
            assertEquals(bad, extracted.finish().quarantined().rows());
        } else {
            assertTrue(refused(extracted).contains(bad + " of " + (good + bad) + " rows cannot"));
        }
    }

    private static String row(String amount) {
        return "APR-25|30/04/2025|S1|" + amount + "|INV-1|Beds";
    }

    private static String refused(Extracted extracted) {
        return assertThrows(ProblemException.class, extracted::finish).getMessage();
    }
}
