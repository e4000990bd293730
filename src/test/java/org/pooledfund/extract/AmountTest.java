package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.money.Pence;
import org.pooledfund.testing.Trials;

/** Amounts in every form that ledgers print, to the penny or not at all. */
class AmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "0.00;0",
                "-0.00;0",
                "1;100",
                "1.5;150",
                "1.50;150",
                "1.500000;150",
                "1.;100",
                ".5;50",
                "-.5;-50",
                "12.34;1234",
                "1234.56;123456",
                "1,234.56;123456",
                "1,234,567.89;123456789",
                "-1,234.56;-123456",
                "1,234.56-;-123456",
                "1,234.56 -;-123456",
                "(1,234.56);-123456",
                "( 1,234.56 );-123456",
                "£1,234.56;123456",
                "-£1,234.56;-123456",
                "£-1,234.56;-123456",
                "(£1,234.56);-123456",
                "£1,234.56-;-123456",
                "£ 5;500",
                "\u00A01.00\u00A0;100",
                "\u22121.00;-100",
                "007;700",
                "9999999999999.99;999999999999999",
                "1E2;10000",
                "1.5E1;1500",
                "1E-2;1",
                "1.2345678E7;1234567800",
            })
    void isReadToThePenny(String cell, long pence) {
        assertEquals(Optional.of(pence), pence(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 30",
        "0.10000000000000000555, 10",
        "1234.5600000000001, 123456",
        "-1234.5599999999999, -123456",
        "7.2759576141834259E-12, 0",
        "0.29999999999999999, 30",
        "12345678901.129999, 1234567890113",
    })
    void losesTheNoiseOfBinaryNumbers(String cell, long pence) {
        assertEquals(Optional.of(pence), pence(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.005", "1.001", "1.999", "-0.015", "0.00001", "1E-3", "33.333333333"})
    void keepsNoFractionOfAPenny(String cell) {
        assertEquals(Optional.empty(), Amount.pence(Amount.pounds(cell).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "£",
                "()",
                "(-)",
                "abc",
                "1,23",
                "12,34.50",
                ",5",
                "1,234,56",
                "1.234,56",
                "1 234.56",
                "1'234.56",
                "--5",
                "-5-",
                "(5",
                "5)",
                "((5))",
                "(-5)",
                "-(5)",
                "£(5)",
                "5%",
                "5p",
                "$5",
                "€5",
                "5 GBP",
                "0x10",
                "1e5",
                "NaN",
                "Infinity",
                "#REF!",
                "1E",
                "E5",
                "1E5.5",
                "1,234E2",
                "1.2.3",
                "٣",
                "½",
                "1_000",
                "+5",
                "=1+1",
                "10000000000000",
                "99999999999999999999",
                "1E13",
                "1E99",
                "9999999999999E10",
                "1E999999999",
                "1E-999999999",
                "0E99",
                "£££5",
                "5 5",
            })
    void isNothingElse(String cell) {
        assertEquals(Optional.empty(), Amount.pounds(cell));
    }

    @Test
    void isRefusedQuicklyHoweverLong() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(Optional.empty(), Amount.pounds("9".repeat(1_000_000)));
            assertEquals(Optional.empty(), Amount.pounds("1" + ",111".repeat(300_000)));
            assertEquals(Optional.empty(), Amount.pounds("1." + "0".repeat(1_000_000)));
            assertEquals(Optional.empty(), Amount.pounds("(".repeat(1_000_000)));
        });
    }

    @Test
    void comesBackFromEveryFormItIsPrintedIn() {
        Trials.run(3_000, chance -> {
            long pence = chance.nextLong(-100_000_000_000_000L, 100_000_000_000_000L);
            BigDecimal pounds = Pence.toPounds(Math.abs(pence));
            String plain = pounds.toPlainString();
            String grouped = String.format(Locale.UK, "%,.2f", pounds);
            String minus = pence < 0 ? "-" : "";

            assertEquals(Optional.of(pence), pence(Pence.format(pence)));
            assertEquals(Optional.of(pence), pence(minus + plain));
            assertEquals(Optional.of(pence), pence(plain + minus));
            assertEquals(Optional.of(pence), pence(pence < 0 ? "(" + grouped + ")" : grouped));
        });
    }

    @Test
    void comesBackFromTheBinaryNumberOfAWorkbook() {
        Trials.run(3_000, chance -> {
            long pence = chance.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            String binary = Double.toString(pence / 100.0);
            assertEquals(Optional.of(pence), pence(binary), binary);
        });
    }

    @Test
    void isAnAmountOrNothingWhateverTheCell() {
        String marks = "0123456789.,-()£ E\u00A0\u2212x";
        Trials.run(20_000, chance -> {
            StringBuilder cell = new StringBuilder();
            for (int i = chance.nextInt(12); i >= 0; i--) {
                cell.append(marks.charAt(chance.nextInt(marks.length())));
            }
            pence(cell.toString());
        });
    }

    private static Optional<Long> pence(String cell) {
        return Amount.pounds(cell).flatMap(Amount::pence);
    }
}
