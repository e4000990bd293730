package org.pooledfund.extract.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Trials;

/** A workbook damaged on its way is read or refused in words, and nothing else. */
class XlsxPropertyTest {
    private static final String ROWS = """
            <row r="1"><c r="A1" t="s"><v>0</v></c>
            <c r="B1" t="inlineStr"><is><t>x</t></is></c></row>
            <row r="2"><c r="A2"><v>12.5</v></c><c r="C2" t="e"><v>#N/A</v></c></row>
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void damagedArchivesAreReadOrRefused() {
        byte[] whole = Workbook.of(ROWS, "a").bytes();
        Trials.run(600, chance -> {
            byte[] bytes = chance.nextInt(4) == 0
                    ? Arrays.copyOf(whole, chance.nextInt(whole.length))
                    : whole.clone();
            for (int i = chance.nextInt(4); i >= 0 && bytes.length > 0; i--) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            read(bytes);
        });
    }

    @Test
    void damagedSheetsAreReadOrRefused() {
        String sheet = Workbook.sheet(ROWS);
        String marks = "<>/\"=&;!?rtcv019-ABs ";
        Trials.run(600, chance -> {
            StringBuilder xml = new StringBuilder(sheet);
            for (int i = chance.nextInt(3); i >= 0; i--) {
                xml.setCharAt(
                        chance.nextInt(xml.length()), marks.charAt(chance.nextInt(marks.length())));
            }
            read(Workbook.of(ROWS, "a")
                    .part("xl/worksheets/sheet1.xml", xml.toString())
                    .bytes());
        });
    }

    private void read(byte[] bytes) throws java.io.IOException {
        try {
            Read.of(new FileFormat.Xlsx("Data"), folder, "x.xlsx", bytes);
        } catch (ProblemException refused) {
            assertTrue(refused.getMessage().startsWith("x.xlsx"), refused.getMessage());
        }
    }
}
