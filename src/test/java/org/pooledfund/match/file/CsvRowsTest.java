package org.pooledfund.match.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static String row(String... cells) throws IOException {
        CsvRows rows = new CsvRows();
        for (String cell : cells) {
            rows.text(cell);
        }
        rows.endRow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void quotesOnlyWhatNeedsIt() throws IOException {
        assertEquals("plain text,12.00\n", row("plain text", "12.00"));
        assertEquals("\"one, two\",\"say \"\"so\"\"\"\n", row("one, two", "say \"so\""));
        assertEquals("\"Café\",\"£5\",,\n", row("Café", "£5", "", ""));
    }

    @Test
    void noTextBeginsAFormula() throws IOException {
        assertEquals("\"'=1+1\",\"'-5\",\"'@x\",\"'+\"\n", row("=1+1", "-5", "@x", "+"));
        assertEquals("\"' x\"\n", row("\tx"));
    }

    @Test
    void controlCharactersBecomeBlanks() throws IOException {
        assertEquals("\"a b c d e\"\n", row("a\nb\u007fc\u0085d\u009fe"));
        assertEquals("\"a\u00a0é\"\n", row("a\u00a0é"));
    }

    @Test
    void restSharesCellsBetweenRows() throws IOException {
        CsvRows shared = new CsvRows();
        shared.text("same, same");
        shared.endRow();
        CsvRows rows = new CsvRows();
        for (int number = 1; number <= 2; number++) {
            rows.number(number);
            rows.amount(-5 * number, 2);
            rows.rest(shared);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.writeTo(out);
        assertEquals(
                "1,-0.05,\"same, same\"\n2,-0.10,\"same, same\"\n",
                out.toString(StandardCharsets.UTF_8));
    }
}
