package org.pooledfund.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoundsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "49, 0",
        "50, 1",
        "149, 1",
        "150, 2",
        "-49, 0",
        "-50, -1",
        "-150, -2",
        "9223372036854775807, 92233720368547758",
        "-9223372036854775808, -92233720368547758"
    })
    void roundsHalvesAwayFromZero(long pence, long pounds) {
        assertEquals(pounds, Pounds.rounded(pence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|£0.00",
                "5|£0.05",
                "123456789|£1,234,567.89",
                "-1|−£0.01",
                "100000|£1,000.00"
            })
    void showsPoundsAndPence(long pence, String text) {
        assertEquals(text, Pounds.exact(pence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|£0|£0",
                "-30|£0|£0",
                "4500|£45|£45",
                "999949|£9,999|£9,999",
                "4567800|£46k|£46 thousand",
                "99949999|£999k|£999 thousand",
                "99950000|£1.00m|£1.00 million",
                "-123456789|−£1.23m|minus £1.23 million"
            })
    void shortensWithoutSayingAThousandThousand(long pence, String brief, String words) {
        assertEquals(brief, Pounds.brief(pence));
        assertEquals(words, Pounds.words(pence));
    }
}
