package org.pooledfund.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.extract.FileFormat;

class XlsxRowsTest {
    private static final FileFormat DATA = new FileFormat.Xlsx("Data");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsNumbersAsTheTextTheyAreKeptAs() throws IOException {
        assertEquals(List.of("1:1234.5600000000001|0.10|45748|1E-2|-7"), rows("""
                        <row r="1"><c r="A1"><v>1234.5600000000001</v></c><c r="B1"><v>0.10</v></c>
                        <c r="C1" s="1"><v>45748</v></c><c r="D1" t="n"><v>1E-2</v></c>
                        <c r="E1"><v>-7</v></c></row>"""));
    }

    @Test
    void readsSharedAndInlineText() throws IOException {
        assertEquals(
                List.of("1:Ash & Co| x |bold text|"),
                Read.of(
                                DATA,
                                folder,
                                "x.xlsx",
                                Workbook.of("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c>
                        <c r="B1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>
                        <c r="C1" t="inlineStr"><is><r><t>bold </t></r><r><t>text</t></r></is></c>
                        <c r="D1" t="s"/></row>""", "Ash &amp; Co", "unused").bytes())
                        .rows());
    }

    @Test
    void readsTheStoredValueOfAFormulaAndTheNameOfAnError() throws IOException {
        assertEquals(List.of("1:30.5|total|#REF!|1"), rows("""
                        <row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>30.5</v></c>
                        <c r="B1" t="str"><f>A2</f><v>total</v></c>
                        <c r="C1" t="e"><f>X!A1</f><v>#REF!</v></c>
                        <c r="D1" t="b"><v>1</v></c></row>"""));
    }

    @Test
    void keepsGapsBetweenColumnsAndRows() throws IOException {
        assertEquals(List.of("3:a||b", "7:", "1000:||||||||||||||||||||||||||z"), rows("""
                        <row r="3"><c r="A3" t="str"><v>a</v></c>
                        <c r="C3" t="str"><v>b</v></c></row>
                        <row r="7"/>
                        <row r="1000"><c r="AA1000" t="str"><v>z</v></c></row>"""));
    }

    @Test
    void countsRowsAndCellsThatDoNotSayWhereTheyAre() throws IOException {
        assertEquals(
                List.of("1:1|2", "2:3"),
                rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    }

    @Test
    void readsTheSheetOfTheNameInAnyCase() throws IOException {
        byte[] workbook = Workbook.of("<row><c><v>1</v></c></row>").bytes();

        assertEquals(
                List.of("1:1"),
                Read.of(new FileFormat.Xlsx("DATA"), folder, "x.xlsx", workbook).rows());
        assertEquals(
                "x.xlsx: there is no sheet called 'Ledger'. Sheets here: Data."
                        + " Mend the profile. [PF208]",
                Read.refused(new FileFormat.Xlsx("Ledger"), folder, "x.xlsx", workbook));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Period,Amount\nAPR-25,5\n", "PK\u0003\u0004 no zip at all"})
    void refusesWhatIsNoWorkbook(String content) {
        String message = refused(content.getBytes(StandardCharsets.ISO_8859_1));

        assertTrue(
                message.startsWith("x.xlsx: this is not a workbook pooledfund can read: "),
                message);
        assertTrue(message.endsWith(". Save it as .xlsx again. [PF207]"), message);
    }

    @Test
    void refusesAZipThatIsNoWorkbook() {
        assertTrue(refused(new Workbook().part("a.txt", "<a/>").bytes()).contains("[PF207]"));
    }

    @Test
    void refusesAWorkbookCutShort() {
        byte[] whole = Workbook.of("<row><c><v>1</v></c></row>").bytes();

        assertTrue(refused(java.util.Arrays.copyOf(whole, whole.length / 2)).contains("[PF207]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"x\"/>",
                "<row r=\"-1\"/>",
                "<row r=\"0\"/>",
                "<row r=\"2\"/><row r=\"2\"/>",
                "<row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"99999999999999999999\"/>",
                "<row r=\"1\"><c r=\"?\"/></row>",
                "<row r=\"1\"><c r=\"1\"/></row>",
                "<row r=\"1\"><c r=\"\"/></row>",
                "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
                "<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>",
                "<row r=\"1\"><c t=\"s\"><v>9</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>x</v></c></row>",
                "<row r=\"1\">",
                "</row>",
            })
    void refusesASheetThatContradictsItself(String rows) {
        String message = refused(Workbook.of(rows, "only").bytes());

        assertTrue(message.contains("[PF207]"), message);
    }

    @Test
    void refusesTooManyColumnsAndACellWithoutEnd() {
        assertEquals(
                "x.xlsx, line 4: the row has more than 500 columns."
                        + " Ask for a proper extract. [PF212]",
                refused(Workbook.of("<row r=\"4\"><c r=\"SG4\"><v>1</v></c></row>")
                        .bytes()));
        assertEquals(
                "x.xlsx, line 5: a cell has more than 40000 characters."
                        + " Ask for a proper extract. [PF215]",
                refused(Workbook.of("<row r=\"5\"><c t=\"str\"><v>" + "x".repeat(50_000)
                                + "</v></c></row>")
                        .bytes()));
    }

    @Test
    void readsSharedTextsInPartsWithoutTheirPronunciation() throws IOException {
        byte[] workbook = Workbook.of("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<si><r><t>two </t></r><r><t>parts</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>said</t></rPh></si>"
                                + "<si><t>a_x000D_b_x005F_x</t></si></sst>")
                .bytes();

        assertEquals(
                List.of("1:two parts|a\rb_x"),
                Read.of(DATA, folder, "x.xlsx", workbook).rows());
    }

    @Test
    void readsTheValueOfAFormulaAndFollowsNoLink() throws IOException {
        assertEquals(
                List.of("1:2.5|text|#REF!"),
                rows(
                        "<row><c><f>1+1</f><v>2.5</v></c>"
                                + "<c t=\"str\"><f>[1]Sheet1!A1</f><v>text</v></c>"
                                + "<c t=\"e\"><f>WEBSERVICE(\"http://oak.invalid\")</f><v>#REF!</v></c></row>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.txt", "/evil.txt"})
    void refusesAPartWhoseNamePointsOutside(String name) {
        String message = refused(Workbook.of("").part(name, "x").bytes());
        assertTrue(message.startsWith("x.xlsx: the archive holds '" + name + "', which"), message);
    }

    @Test
    void refusesMacros() {
        String types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\""
                        + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";

        assertEquals(
                "x.xlsx: the workbook has macros, which an extract does not need. Save it as a"
                        + " workbook without macros, or ask the sender for one. [PF223]",
                refused(Workbook.of("").part("[Content_Types].xml", types).bytes()));
    }

    @Test
    void refusesDaysCountedFrom1904() {
        String book =
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<workbookPr date1904=\"1\"/><sheets/></workbook>";

        assertTrue(
                refused(Workbook.of("").part("xl/workbook.xml", book).bytes()).contains("[PF226]"));
    }

    @Test
    void refusesMoreTextOrSheetThanTheLimits() throws IOException {
        Path file = Files.write(
                folder.resolve("x.xlsx"),
                Workbook.of("<row><c><v>1</v></c></row>", "beds", "chairs").bytes());

        assertTrue(refused(SmallLimits.workbook(1 << 20, 20), file)
                .endsWith("the workbook's texts are larger than 20 bytes."
                        + " Ask the sender for parts, or for CSV. [PF216]"));
        byte[] large =
                Workbook.of("<row><c><v>1</v></c></row>" + "\n ".repeat(5_000)).bytes();
        assertTrue(refused(
                        SmallLimits.workbook(5_000, 1 << 20),
                        Files.write(folder.resolve("y.xlsx"), large))
                .startsWith("y.xlsx: the file is larger than 5000 bytes, unpacked."));
    }

    private static String refused(org.pooledfund.extract.Limits limits, Path file) {
        return assertThrows(
                        org.pooledfund.problem.ProblemException.class,
                        () -> Read.of(DATA, limits, file))
                .getMessage();
    }

    @Test
    void refusesAZipBomb() {
        String bomb = "<row r=\"1\"><c t=\"str\"><v>" + " ".repeat(40_000_000) + "</v></c></row>";

        assertEquals(
                "x.xlsx: the file unpacks to far more than it should: zip bomb."
                        + " Do not open it; ask. [PF211]",
                refused(Workbook.of("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                Workbook.sheet("<!--" + "-x".repeat(30_000_000) + "-->"))
                        .bytes()));
        assertTrue(refused(Workbook.of(bomb).bytes()).matches("(?s).*\\[PF2(11|15)]"));
        assertTrue(refused(Workbook.of("", " ".repeat(40_000_000)).bytes())
                .matches("(?s).*\\[PF2(11|15)]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"})
    void refusesEntitiesThatMultiplyOrReachOut(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "open sesame");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        String outside = "<!DOCTYPE x [<!ENTITY l11 SYSTEM \"" + secret.toUri() + "\">";
        for (String doctype : List.of(laughs.toString(), outside)) {
            String xml = doctype + "]><x>&l11;</x>";
            String message = assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> refused(Workbook.of("", "a").part(part, xml).bytes()));
            assertTrue(message.contains("[PF207]"), message);
            assertTrue(!message.contains("sesame") && !message.contains("apache"), message);
        }
    }

    @Test
    void letsAFailureOfTheTakerThrough() throws IOException {
        Path file = Files.write(
                folder.resolve("x.xlsx"),
                Workbook.of("<row><c><v>1</v></c></row>").bytes());
        IllegalArgumentException failure = new IllegalArgumentException("full");

        assertEquals(
                failure,
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Rows.of(DATA)
                                .read(
                                        file,
                                        (line, cells) -> {
                                            throw failure;
                                        },
                                        (done, total) -> {})));
    }

    private List<String> rows(String xml) throws IOException {
        return Read.of(DATA, folder, "x.xlsx", Workbook.of(xml).bytes()).rows();
    }

    private String refused(byte[] content) {
        return Read.refused(DATA, folder, "x.xlsx", content);
    }
}
