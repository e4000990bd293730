package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTest {
    @Test
    void rowsEndWithALineFeedAndCellsArePartedByTabs() throws IOException {
        Encoded rows = new Encoded(1);
        rows.text("a").text("").nothing().text("b").end();
        rows.text("").end();

        assertEquals("a\t\t\\N\tb\n\n", text(rows));
    }

    @Test
    void whatPartsCellsAndRowsIsEscaped() throws IOException {
        Encoded rows = new Encoded(1);
        rows.text("a\tb\nc\\d\0e\r").text("£1\t\uD83D\uDE00\\").end();

        assertEquals("a\\tb\\nc\\\\d\\0e\r\t£1\\t\uD83D\uDE00\\\\\n", text(rows));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 9, 10, -10, 1234567890123L, Long.MAX_VALUE, Long.MIN_VALUE})
    void numbersAreWrittenWhole(long number) throws IOException {
        Encoded rows = new Encoded(0);
        rows.number(number).number(number).end();

        assertEquals(number + "\t" + number + "\n", text(rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-01", "1990-12-31", "0099-01-09", "9999-12-31", "-0001-01-01"})
    void datesAreWrittenAsTheyAreSpoken(String date) throws IOException {
        Encoded rows = new Encoded(0);
        rows.date(LocalDate.parse(date)).end();

        assertEquals(date + "\n", text(rows));
    }

    private static String text(Encoded rows) throws IOException {
        return new String(rows.stream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
