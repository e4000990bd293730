package org.pooledfund.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.FileFormat.FixedColumn;
import org.pooledfund.extract.TextEncoding;

/** Text whose columns stand at fixed positions. */
class FixedRowsTest {
    private static final List<FixedColumn> COLUMNS = List.of(
            new FixedColumn("Code", 1, 4),
            new FixedColumn("Text", 5, 12),
            new FixedColumn("Amount", 15, 20));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsColumnsByTheirPlaces(String end) throws IOException {
        assertEquals(
                List.of(
                        "0:Code|Text|Amount",
                        "1:S1|Beds|12.50",
                        "2:S2|Caf\u00E9|",
                        "3:||",
                        "4:S|x|1"),
                rows(
                        1,
                        "S1  Beds       12.50" + end + "S2  Caf\u00E9" + end + end
                                + "S   x              1"));
    }

    @Test
    void givesTheNamesInPlaceOfTheLineAboveTheData() throws IOException {
        assertEquals(
                List.of("1:Ledger of Oakshire", "2:Code|Text|Amount", "3:S1|Beds|12.50"),
                rows(3, "Ledger of Oakshire\nCde Txt         Amt\nS1  Beds       12.50\n"));
    }

    @Test
    void keepsWhatStandsBehindTheLastColumn() throws IOException {
        assertEquals(
                List.of("0:Code|Text|Amount", "1:S1|Beds|12.50|CR"),
                rows(1, "S1  Beds       12.50 CR\n"));
    }

    @Test
    void countsACharacterOfTwoUnitsOnce() throws IOException {
        assertEquals(
                List.of("0:Code|Text|Amount", "1:S1|\uD83D\uDECF bed|12.50"),
                rows(1, "S1  \uD83D\uDECF bed      12.50\n"));
    }

    @Test
    void refusesAColumnThatBeginsWithinAWord() {
        assertEquals(
                "x.txt, line 2: the columns cannot be told apart: between positions 14 and"
                        + " 15 a word is cut: 'Beds     1234.50'. Mend the positions in the profile, or"
                        + " ask for the usual layout. [PF225]",
                refused("S1  Beds       12.50\nS1  Beds     1234.50\n"));
    }

    @Test
    void refusesAColumnThatEndsWithinAWord() {
        assertTrue(refused("S1  Beds      123456.78\n").contains("positions 20 and 21 a word"));
        assertTrue(refused("S1  Wheelchair 12.50\n").contains("positions 12 and 13 a word"));
    }

    @Test
    void refusesTabs() {
        assertTrue(refused("S1\tBeds\n").contains("has a tab"));
    }

    @Test
    void refusesALineWithoutEnd() {
        assertEquals(
                "x.txt, line 2: the line is longer than 1048576 characters."
                        + " Ask for a proper extract. [PF206]",
                refused("S1\n" + "x".repeat(2_000_000)));
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertTrue(Read.refused(format(1), folder, "x.txt", new byte[] {'a', '\n', (byte) 0xA3})
                .startsWith("x.txt, line 2: byte A3 is no UTF-8 text."));
    }

    private List<String> rows(int firstRow, String text) throws IOException {
        return Read.of(format(firstRow), folder, "x.txt", bytes(text)).rows();
    }

    private String refused(String text) {
        return Read.refused(format(1), folder, "x.txt", bytes(text));
    }

    private static FileFormat format(int firstRow) {
        return new FileFormat.FixedWidth(COLUMNS, firstRow, TextEncoding.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
