package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkTest {
    @Test
    void writesNumbersAsJavaDoes() {
        Random random = new Random(1);
        for (int bits = 0; bits < 63; bits++) {
            for (int round = 0; round < 50; round++) {
                long value = random.nextLong() >> 63 - bits;
                assertEquals(Long.toString(value), new Ink().number(value).toString());
            }
        }
        for (long value = 1; value < 1_000_000_000_000_000_000L; value *= 10) {
            assertEquals((value - 1) + " " + value, pair(value - 1, value));
        }
    }

    private static String pair(long one, long other) {
        return new Ink().number(one).sign(' ').number(other).toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6})
    void writesAmountsWithTheirPlaces(int places) {
        Random random = new Random(places);
        for (int round = 0; round < 2_000; round++) {
            long units = random.nextLong() >> random.nextInt(17, 63);
            assertEquals(
                    BigDecimal.valueOf(units, places).toPlainString(),
                    new Ink().amount(units, places).toString());
        }
    }

    @Test
    void writesDaysAsTheCalendarDoes() {
        for (int day = -800_000; day < 3_100_000; day += 373) {
            assertEquals(
                    LocalDate.ofEpochDay(day).toString(), new Ink().day(day).toString());
        }
    }

    @Test
    void writesWhatIsNotAscii() {
        Texts texts = new Texts();
        int name = texts.number("Ŵŷn Café £5 \uD83D\uDE00");
        Ink ink = new Ink().text("to ").text("Café");
        texts.write(name, ink.text(": "));
        assertEquals("to Café: Ŵŷn Café £5 \uD83D\uDE00", ink.toString());
    }
}
