package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.extract.format.OldWorkbook;

/** A draft loads the file it was drafted from, right away, and says what it is not sure of. */
class ProfileSuggestCommandTest {
    private static final Path FIXTURES = Path.of("src/test/resources/systems");
    private static final Path PUBLISHED =
            Path.of(System.getProperty("pooledfund.extracts", "../shared/extracts"));
    private static final String ROWS = """
            Date,Cost Centre,Supplier,Amount
            30/04/2025,PF100,Oak Care,"1,250.00"
            13/04/2025,PF200,Elm Care,-50.00
            02/04/2025,PF100,Ash Care,7.25
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<Path> fixtures() throws IOException {
        return Files.list(FIXTURES)
                .filter(path -> !path.endsWith("expected.txt"))
                .sorted();
    }

    static Stream<Path> samples() throws IOException {
        return Files.walk(Path.of("sample-data/extracts"))
                .filter(Files::isRegularFile)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void draftsAProfileThatLoadsTheFixture(Path file) throws IOException {
        String expected = Files.readAllLines(FIXTURES.resolve("expected.txt")).stream()
                .filter(line -> line.contains("| " + file.getFileName() + " |"))
                .findFirst()
                .orElseThrow();
        long pence = Long.parseLong(expected.split(" \\| ")[3]);

        String report = checked(file);
        assertTrue(
                report.contains("\"posted\": {\n    \"rows\": " + expected.split(" \\| ")[2]
                        + ",\n    \"pence\": " + pence + "\n"),
                report);
    }

    @Test
    void readsDaysOfTheYearAndPeriodsWithoutAYear() throws IOException {
        Path file = Files.writeString(folder.resolve("jde.csv"), """
                GL Date,Period,Business Unit,Name,Amount
                125120,M1,PF100,Oak Care,"1,250.00"
                125124,M2,PF100,Ash Care,7.25
                """);

        String report = checked(file);
        assertTrue(report.contains("\"rows\": 2,\n    \"pence\": 125725\n"), report);
        String draft = Files.readString(folder.resolve("sources/draft.yaml"));
        assertTrue(draft.contains("dates: julian") && draft.contains("style: number"), draft);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void draftsAProfileThatLoadsTheSample(Path file) throws IOException {
        String report = checked(file);
        assertTrue(report.contains("\"refused\": false"), report);
    }

    @ParameterizedTest
    @CsvSource({
        "barking_dagenham_ccg_2020-04_over25k.csv, 132, 7968397399",
        "gateshead_agresso_2020-01.csv, 16, 33570104",
        "kings_2020-04_header_typo_fin_period.csv, 39, 475794669",
        "leeds_2020-06_all_pooled_rows.csv, 1086, 1108490237",
        "manchester_sap_2013-04_mh_pooled_budget.csv, 17, 682507670",
        "manchester_sap_2022-05_mojibake_bom.csv, 16, 85473504",
        "newcastle_2017-01.csv, 16, 20896529",
        "royal_free_2020-04_06_bom_period_vat.csv, 39, 766870086",
        "st_georges_2020-04_blank_trailing_rows.csv, 234, 2550494066",
    })
    void draftsAProfileThatLoadsThePublishedFile(String name, long rows, long pence)
            throws IOException {
        String report = checked(published(name));
        assertTrue(
                report.contains("\"posted\": {\n    \"rows\": " + rows + ",\n    \"pence\": "
                        + pence + "\n"),
                report);
    }

    @ParameterizedTest
    @CsvSource({
        "darlington_agresso_sql_preamble_2013-02.csv, 3, looks like a header",
        "leeds_2010-12_signflip_raw_vs_cleaned.csv, 1, no column holds dates",
        "swl_ccg_2020-04_hash_dates_excerpt.csv, 1, is no date",
    })
    void saysWhatAPublishedFileLacks(String name, int code, String reason) {
        Path file = published(name);

        assertEquals(code, run("profile", "suggest", file.toString()));
        assertTrue(err.toString().contains(reason), err.toString());
    }

    private static Path published(String name) {
        Path file = PUBLISHED.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file),
                "the published extract " + name + " does not lie beside this checkout, in "
                        + PUBLISHED);
        return file;
    }

    @Test
    void saysHowSureItIsBesideEachField() throws IOException {
        Path file = file("oak-ledger-2025-04.csv", ROWS);

        assertEquals(0, run("profile", "suggest", file.toString()));
        String draft = out.toString();
        assertTrue(draft.contains("source: oak-ledger  "), draft);
        assertTrue(
                draft.matches("(?s).*\ndates: dd/MM/yyyy +# sure: all 3 values fit, and 2 of them"
                        + " prove the order\n.*"),
                draft);
        assertTrue(
                draft.matches("(?s).*\n  - code: PF100 +# 2 lines, £1,257.25\n    to-map: true\n"
                        + "  - code: PF200 +# 1 line, -£50.00\n    to-map: true\n.*"),
                draft);
        assertTrue(err.toString().contains("2 codes are listed to be mapped"), err.toString());
    }

    @Test
    void namesWhatTheSchemesOfTheAgreementHaveInCommonWithACode() throws IOException {
        Path file = file("pool.csv", ROWS.replace("Oak Care", "Equipment store"));

        run("profile", "suggest", file.toString(), "--agreement", "sample-data/agreement.yaml");
        assertTrue(out.toString().contains("organisation: aldermere-"), out.toString());
    }

    @Test
    void tellsThatDatesAreAmbiguous() throws IOException {
        Path file = file("oak.csv", ROWS.replace("30/", "03/").replace("13/", "05/"));

        assertEquals(0, run("profile", "suggest", file.toString()));
        assertTrue(
                out.toString().contains("# guess: ambiguous: every date could be MM/dd/yyyy too"),
                out.toString());
    }

    @Test
    void letsPeriodsDecideHowDatesAreMeant() throws IOException {
        Path file = file("oak.csv", """
                Period,Date,Cost Centre,Supplier,Amount
                MAY-25,05/03/2025,PF100,Oak Care,1.00
                MAY-25,05/04/2025,PF200,Elm Care,2.00
                """);

        run("profile", "suggest", file.toString());
        assertTrue(out.toString().contains("dates: MM/dd/yyyy"), out.toString());
    }

    @Test
    void readsFixedWidth() throws IOException {
        Path file = file("oak.txt", """
                Oakshire Council            Ledger listing

                Date        Cost Centre   Supplier                  Net Amount
                ----------  ------------  ----------------------  ------------
                30/04/2025  PF100         Oak Care Homes              1,250.00
                13/04/2025  PF200         Elm Nursing                   -50.00
                14/04/2025  PF200         Ash and Elm Day Services   12,345.67
                Total                                                13,545.67
                """);

        String report = checked(file);
        assertTrue(report.contains("\"rows\": 3,\n    \"pence\": 1354567"), report);
    }

    @Test
    void readsPackedFilesAndOtherEncodings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(ROWS.replace(',', ';')
                    .replace("1;250", "1,250")
                    .replace("Oak Care", "Café Oak")
                    .getBytes("windows-1252"));
        }
        Path file = Files.write(folder.resolve("oak.csv.gz"), bytes.toByteArray());

        String report = checked(file);
        assertTrue(report.contains("\"rows\": 3,\n    \"pence\": 120725"), report);
        String draft = Files.readString(folder.resolve("sources/draft.yaml"));
        assertTrue(draft.contains("delimiter: semicolon"), draft);
        assertTrue(draft.contains("encoding: windows-1252"), draft);
        assertTrue(draft.contains("files: \"*.csv.gz\""), draft);
    }

    @Test
    void readsTheSheetOfAWorkbookThatLooksLikeALedger() throws IOException {
        byte[] book = OldWorkbook.of("Data", SmallSheet::fill);
        Path file = Files.write(folder.resolve("oak.xls"), book);

        String report = checked(file);
        assertTrue(report.contains("\"rows\": 2,\n    \"pence\": 30"), report);
        assertTrue(Files.readString(folder.resolve("sources/draft.yaml")).contains("dates: excel"));
    }

    @Test
    void letsNothingOfAFileBecomePartOfTheProfile() throws IOException {
        Path file = file("oak.csv", """
                Date,"Cost: ""Centre"" #1
                ledger: pool",Supplier,Amount
                30/04/2025,"PF1
                    scheme: S01",Oak,1.00
                13/04/2025,"PF1
                    scheme: S01",Oak,2.00
                13/04/2025,PF2,Oak,2.00
                13/04/2025,PF2,Oak,2.00
                """);

        String report = checked(file);
        assertTrue(report.contains("\"rows\": 4,\n    \"pence\": 700"), report);
        String draft = Files.readString(folder.resolve("sources/draft.yaml"));
        assertFalse(draft.contains("\n    scheme:"), draft);
        assertFalse(draft.contains("\nledger: pool"), draft);
    }

    @Test
    void saysWhatTheFileLacks() throws IOException {
        Path file = file("oak.csv", "Cost Centre,Supplier,Amount\nPF1,Oak,1.00\nPF1,Oak,2.00\n");

        assertEquals(1, run("profile", "suggest", file.toString(), "--json"));
        assertTrue(out.toString().contains("\"complete\": false"), out.toString());
        assertTrue(out.toString().contains("\"sureness\": \"missing\""), out.toString());
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertEquals(
                3,
                run(
                        "profile",
                        "suggest",
                        file("oak.csv", "a letter\nof two lines\n").toString()));
        assertTrue(err.toString().contains("[PF252]"), err.toString());
        assertEquals(3, run("profile", "suggest", folder.resolve("none.csv").toString()));
        assertTrue(err.toString().contains("[PF101]"), err.toString());
    }

    @Test
    void overwritesNothing() throws IOException {
        Path file = file("oak.csv", ROWS);
        Path draft = Files.writeString(folder.resolve("mine.yaml"), "mine");

        assertEquals(3, run("profile", "suggest", file.toString(), "--out", draft.toString()));
        assertEquals("mine", Files.readString(draft));
        assertTrue(err.toString().contains("[PF118]"), err.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** What check says of a file by the profile drafted from it. */
    private String checked(Path file) throws IOException {
        Path draft = folder.resolve("sources/draft.yaml");
        Files.deleteIfExists(draft);
        assertEquals(
                0,
                run("profile", "suggest", file.toString(), "--out", draft.toString()),
                err::toString);
        out.getBuffer().setLength(0);
        run("check", file.toString(), "--profile", draft.toString(), "--json");
        return out.toString();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
