package org.pooledfund.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.testing.Trials;

/** Pounds to pence and back. */
class PenceTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.01, 1",
        "-0.01, -1",
        "1, 100",
        "1.5, 150",
        "1.500, 150",
        "1E3, 100000",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808",
    })
    void readsPoundsExactly(BigDecimal pounds, long pence) {
        assertEquals(pence, Pence.ofPounds(pounds));
    }

    @ParameterizedTest
    @CsvSource({"0.001", "1.005", "92233720368547758.08", "1E30", "1E999999", "1E-999999"})
    void refusesFractionsOfAPennyAndWhatDoesNotFit(BigDecimal pounds) {
        assertThrows(ArithmeticException.class, () -> Pence.ofPounds(pounds));
    }

    @ParameterizedTest
    @CsvSource({"0.005, 1", "-0.005, -1", "0.0049, 0", "-0.0049, 0", "2.675, 268", "1, 100"})
    void roundsHalvesAwayFromZero(BigDecimal pounds, long pence) {
        assertEquals(pence, Pence.nearest(pounds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;£0.00",
                "5;£0.05",
                "-5;-£0.05",
                "123456;£1,234.56",
                "-123456;-£1,234.56",
                "100000000;£1,000,000.00",
                "9223372036854775807;£92,233,720,368,547,758.07",
                "-9223372036854775808;-£92,233,720,368,547,758.08",
            })
    void formatsForReaders(long pence, String text) {
        assertEquals(text, Pence.format(pence));
    }

    @Test
    void formatsAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("£1,234.56", Pence.format(123_456));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void comesBackFromPounds() {
        Trials.run(2_000, chance -> {
            long pence = chance.nextLong();
            assertEquals(pence, Pence.ofPounds(Pence.toPounds(pence)));
            assertEquals(pence, Pence.nearest(Pence.toPounds(pence)));
            assertEquals(2, Pence.toPounds(pence).scale());
            assertEquals(
                    Pence.toPounds(pence),
                    new BigDecimal(Pence.format(pence).replaceAll("[£,]", "")));
        });
    }
}
