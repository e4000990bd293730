package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @Test
    void leavesPlainTextAlone() {
        String text = "Caf\u00E9 \u00A35, O'Neill & S\u00F8n \u2013 \u65E5\u672C \uD83D\uDECF";

        assertEquals(text, PlainText.of(text));
        assertSame("Beds", PlainText.of("Beds"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, [U+0000]",
        "001B, [U+001B]",
        "007F, [U+007F]",
        "0085, [U+0085]",
        "00AD, [U+00AD]",
        "061C, [U+061C]",
        "200B, [U+200B]",
        "202E, [U+202E]",
        "2066, [U+2066]",
        "FEFF, [U+FEFF]",
        "D800, [U+D800]",
    })
    void showsWhatWouldHideOrTurn(String hexadecimal, String shown) {
        char c = (char) Integer.parseInt(hexadecimal, 16);

        assertEquals("a" + shown + "b", PlainText.of("a" + c + "b"));
    }

    @ParameterizedTest
    @CsvSource({"0009", "000A", "000D", "2028", "2029"})
    void writesLineBreaksAndTabsAsBlanks(String hexadecimal) {
        char c = (char) Integer.parseInt(hexadecimal, 16);

        assertEquals("a b", PlainText.of("a" + c + "b"));
    }

    @Test
    void keepsTheCellOfARowSetAsideAsItCame() {
        Extracted sound = Extracted.of(
                Profiles.signed().build(),
                "Period|Date|Code|Amount|Ref|Text",
                "APR-25|01/04/2025|S1|10.00|R\u202E1|two\nlines");
        sound.finish();
        assertEquals("R[U+202E]1", sound.lines.get(0).reference());
        assertEquals("two lines", sound.lines.get(0).narrative());

        Extracted spoilt = Extracted.of(
                Profiles.signed().build(),
                "Period|Date|Code|Amount|Ref|Text",
                "APR-25|01/04/2025|S1|ten|R\u202E1|x");
        spoilt.finish();
        assertEquals(
                "APR-25|01/04/2025|S1|ten|R\u202E1|x", spoilt.rejections.get(0).raw());
    }
}
