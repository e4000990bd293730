package org.pooledfund.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.TextEncoding;

class CsvRowsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final FileFormat.Csv UTF_8 = new FileFormat.Csv(',', TextEncoding.UTF_8);

    private static final FileFormat.Csv AUTO = new FileFormat.Csv(',', TextEncoding.AUTO);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsCellsAsTheyAre() throws IOException {
        assertEquals(List.of("1:a|b| c ", "2:||", "3:x"), rows("a,b, c \n,,\nx\n"));
    }

    @Test
    void readsQuotedCells() throws IOException {
        assertEquals(
                List.of("1:a,b|say \"yes\"|", "2:6\" pipe|x"),
                rows("\"a,b\",\"say \"\"yes\"\"\",\"\"\n6\" pipe,x\n"));
    }

    @Test
    void countsLinesAsAnEditorShowsThem() throws IOException {
        assertEquals(
                List.of("1:a|one\ntwo\r\nthree", "4:b|c", "5:", "6:d"),
                rows("a,\"one\ntwo\r\nthree\"\r\nb,c\r\n\r\nd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r"})
    void readsEveryKindOfLineEnd(String text) throws IOException {
        assertEquals(List.of("1:a|b", "2:c|d"), rows(text));
    }

    @Test
    void readsRaggedRowsForOthersToJudge() throws IOException {
        assertEquals(List.of("1:a|b|c", "2:d", "3:e|f|g|h"), rows("a,b,c\nd\ne,f,g,h\n"));
    }

    @Test
    void readsAnEmptyFileAsNoRows() throws IOException {
        assertEquals(List.of(), rows(""));
        assertEquals(List.of(), rows("\uFEFF"));
    }

    @Test
    void readsOtherSeparators() throws IOException {
        assertEquals(
                List.of("1:a,b|c"),
                Read.of(
                                new FileFormat.Csv(';', TextEncoding.WINDOWS_1252),
                                folder,
                                "x.csv",
                                bytes("a,b;c\n"))
                        .rows());
    }

    @Test
    void leavesTheByteOrderMarkOutEvenBeforeAQuotationMark() throws IOException {
        assertEquals(List.of("1:a,b|c", "2:d"), rows("\uFEFF\"a,b\",\"c\"\nd\n"));
        assertEquals(List.of("1:a\uFEFF|c"), rows("a\uFEFF,c\n"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\t', '|', ';', '~', '^', '\u00AC', '\u001F', ' '})
    void readsAnySeparator(char separator) throws IOException {
        String text = "a" + separator + "\"b" + separator + "\nc\"" + separator + "\n";

        assertEquals(
                List.of("1:a|b" + separator + "\nc|"),
                Read.of(
                                new FileFormat.Csv(separator, TextEncoding.UTF_8),
                                folder,
                                "x.csv",
                                bytes(text))
                        .rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\u00EF\u00BB\u00BF", "\uFEFF\u00EF\u00BB\u00BF\uFEFF", ""})
    void leavesOutMarksThatWereWrittenAgainAndAgain(String marks) throws IOException {
        assertEquals(List.of("1:Body,x|c", "2:d"), rows(marks + "\"Body,x\",c\nd\n"));
    }

    @Test
    void keepsTextThatBeginsLikeAMark() throws IOException {
        assertEquals(List.of("1:\u00EF\u00BBx"), rows("\u00EF\u00BBx\n"));
        assertEquals(List.of("1:\u00EF"), rows("\u00EF"));
    }

    @Test
    void leavesOutTheMarkOfUtf8InWindowsText() throws IOException {
        assertEquals(List.of("1:a|b"), recognised(bytes("\uFEFFa,b\n")));
        assertEquals(
                List.of("1:a|b"),
                Read.of(
                                new FileFormat.Csv(',', TextEncoding.WINDOWS_1252),
                                folder,
                                "x.csv",
                                bytes("\uFEFFa,b\n"))
                        .rows());
    }

    @Test
    void tellsEncodingsApartByTheWholeFile() throws IOException {
        String text = "x,y\n".repeat(100_000) + "Caf\u00E9,\u00A35\n";
        String last = "100001:Caf\u00E9|\u00A35";

        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS, StandardCharsets.UTF_16)) {
            List<String> rows = recognised(text.getBytes(charset));
            assertEquals(last, rows.get(rows.size() - 1), charset.name());
        }
        byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(last, recognised(little).get(100_000));
        assertEquals(List.of(), recognised(new byte[0]));
        assertEquals(List.of("1:\u00A3"), recognised(new byte[] {(byte) 0xA3}));
        assertEquals(List.of("1:a\u00C3"), recognised(new byte[] {'a', (byte) 0xC3}));
    }

    @Test
    void refusesWhatNoEncodingFits() {
        assertEquals(
                "x.csv, line 2: byte 81 is no windows-1252 text. Set 'encoding' in the profile to"
                        + " what the sender uses: utf-8 or windows-1252. [PF209]",
                Read.refused(AUTO, folder, "x.csv", new byte[] {'a', '\n', (byte) 0x81}));
    }

    @Test
    void refusesACellWithoutEnd() throws IOException {
        assertEquals(1, rows("x".repeat(40_000)).size());
        assertEquals(
                "x.csv, line 2: a cell has more than 40000 characters."
                        + " Ask for a proper extract. [PF215]",
                refused(bytes("a\nb," + "x".repeat(40_001))));
    }

    @Test
    void refusesARowOfAMillionColumns() {
        String message = refused(bytes(",".repeat(2_000_000)));

        assertTrue(message.contains("[PF212]"), message);
    }

    @Test
    void saysThatAFileIsUtf16() {
        byte[] text = "\uFEFFa,b\nc,d\n".getBytes(StandardCharsets.UTF_16LE);

        assertEquals(
                "x.csv, line 1: byte FF is no UTF-8 text; the file is UTF-16, Excel's 'Unicode"
                        + " Text': have it saved as 'CSV UTF-8' instead. Set 'encoding' in the"
                        + " profile to what the sender uses: utf-8 or windows-1252. [PF209]",
                refused(text));
    }

    @Test
    void readsWindowsText() throws IOException {
        byte[] text = "£5,Caf\u00E9 \u2013 x\n".getBytes(WINDOWS);

        assertEquals(
                List.of("1:£5|Caf\u00E9 \u2013 x"),
                Read.of(new FileFormat.Csv(',', TextEncoding.WINDOWS_1252), folder, "x.csv", text)
                        .rows());
    }

    @Test
    void refusesBytesThatAreNoTextAndNamesTheirLine() {
        String lines = "a,b,c\n".repeat(5_000);

        assertEquals(
                "x.csv, line 5001: byte A3 is no UTF-8 text. Set 'encoding' in the profile to what"
                        + " the sender uses: utf-8 or windows-1252. [PF209]",
                refused((lines + "£5\nx\n").getBytes(WINDOWS)));
        assertEquals(
                "x.csv, line 1: byte C3 is no UTF-8 text. Set 'encoding' in the profile to what"
                        + " the sender uses: utf-8 or windows-1252. [PF209]",
                refused(new byte[] {'a', (byte) 0xC3}));
        assertEquals(
                "x.csv, line 2: byte 81 is no windows-1252 text. Set 'encoding' in the profile to"
                        + " what the sender uses: utf-8 or windows-1252. [PF209]",
                Read.refused(
                        new FileFormat.Csv(',', TextEncoding.WINDOWS_1252),
                        folder,
                        "x.csv",
                        new byte[] {'a', '\n', (byte) 0x81}));
    }

    @Test
    void refusesTextOfTwoBytesALetter() {
        assertTrue(refused("a,b\n".getBytes(StandardCharsets.UTF_16)).contains("[PF209]"));
    }

    @Test
    void refusesALineWithoutEnd() {
        assertEquals(
                "x.csv, line 2: the line is longer than 1048576 characters."
                        + " Ask for a proper extract. [PF206]",
                refused(bytes("a\n" + "x".repeat(3_000_000))));
        assertTrue(refused(bytes("a\n\"" + "x\n".repeat(1_500_000))).contains("[PF206]"));
    }

    @Test
    void refusesTooManyColumns() throws IOException {
        assertEquals(1, rows(",".repeat(499)).size());
        assertEquals(
                "x.csv, line 2: the row has more than 500 columns."
                        + " Ask for a proper extract. [PF212]",
                refused(bytes("a\n" + ",".repeat(500))));
    }

    @Test
    void refusesAQuotationThatIsNeverClosedSinceItSwallowsRows() {
        assertEquals(
                "x.csv, line 2: the file cannot be read: a quotation mark opens a cell here that no"
                        + " other closes. Check that it is whole and not open. [PF201]",
                refused(bytes("a,b\nc,\"d\ne,f\ng,h\n")));
        assertTrue(refused(bytes("a,b\nc,\"")).contains("[PF201]"));
        assertTrue(refused(bytes("\"")).contains("[PF201]"));
    }

    @Test
    void refusesTextAfterAClosedQuotation() {
        assertTrue(
                refused(bytes("a,b\n\"c\"d,e\n")).startsWith("x.csv, line 2: the file cannot be"));
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        byte[] content = bytes("a,b,c\n".repeat(200_000));
        List<Long> told = new ArrayList<>();
        Path file = Files.write(folder.resolve("x.csv"), content);
        Rows.of(UTF_8).read(file, (line, cells) -> {}, (done, total) -> {
            assertEquals(content.length, total);
            told.add(done);
        });

        assertTrue(told.size() >= 3, told.toString());
        assertEquals(told.stream().sorted().toList(), told);
    }

    @Test
    void letsAFailureOfTheTakerThrough() throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), bytes("a\n"));
        IllegalStateException failure = new IllegalStateException("full");

        assertEquals(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> Rows.of(UTF_8)
                                .read(
                                        file,
                                        (line, cells) -> {
                                            throw failure;
                                        },
                                        (done, total) -> {})));
    }

    @Test
    void leavesAMissingFileToTheDisk() {
        assertThrows(NoSuchFileException.class, () -> Read.of(UTF_8, folder.resolve("none.csv")));
    }

    private List<String> rows(String text) throws IOException {
        return Read.of(UTF_8, folder, "x.csv", bytes(text)).rows();
    }

    private List<String> recognised(byte[] content) throws IOException {
        return Read.of(AUTO, folder, "x.csv", content).rows();
    }

    private String refused(byte[] content) {
        return Read.refused(UTF_8, folder, "x.csv", content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
