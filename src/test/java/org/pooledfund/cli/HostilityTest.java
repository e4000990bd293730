package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.extract.format.OldWorkbook;
import org.pooledfund.extract.format.Packing;
import org.pooledfund.extract.format.Workbook;
import org.pooledfund.job.FundFolder;

/**
 * Hostile files, by both commands that read a file from anybody: each is refused by a limit with a
 * number, or made harmless.
 */
class HostilityTest {
    private static final String CSV = "format: csv";
    private static final String XLSX = "format: xlsx\nsheet: Data";
    private static final String ROW = "30/04/2025,PF1,1.00,Beds\n";
    private static final String TABLE = "Date,Code,Amount,Text\n" + ROW;

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void zipBombsAreRefused() throws IOException {
        byte[] bomb = (TABLE + ROW.repeat(500_000)).getBytes(StandardCharsets.UTF_8);
        refused(CSV, "oak.zip", Packing.zip("oak.csv", bomb), "PF211");
        refused(CSV, "oak.csv.gz", Packing.gzip(bomb), "PF211");
    }

    @Test
    void xmlBombsAndEntitiesFromElsewhereAreRefused() throws IOException {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c"
                + " t=\"inlineStr\"><is><t>&b;&c;</t></is></c></row></sheetData></worksheet>";
        byte[] book = Workbook.of("").part("xl/worksheets/sheet1.xml", bomb).bytes();

        refused(XLSX, "oak.xlsx", book, "PF207");
        assertFalse(out.toString().contains("root:"), out.toString());
    }

    @Test
    void hugeCellsAreRefused() throws IOException {
        refused(CSV, "oak.csv", (TABLE + "\"" + "x".repeat(50_000) + "\"\n").getBytes(), "PF215");
    }

    @Test
    void linesWithoutEndAreRefused() throws IOException {
        refused(CSV, "oak.csv", (TABLE + "x".repeat(3 << 20)).getBytes(), "PF206");
    }

    @Test
    void rowsOfAMillionColumnsAreRefused() throws IOException {
        refused(CSV, "oak.csv", (TABLE + ",".repeat(1_000_000) + "\n").getBytes(), "PF212|PF206");
    }

    @Test
    void namesThatPointOutOfAnArchiveAreRefused() throws IOException {
        refused(CSV, "oak.zip", Packing.zip("../oak.csv", TABLE.getBytes()), "PF218");
        refused(CSV, "oak.zip", Packing.zip("/etc/oak.csv", TABLE.getBytes()), "PF218");
    }

    @Test
    void archivesInArchivesAreRefused() throws IOException {
        refused(
                CSV,
                "oak.zip",
                Packing.zip("oak.csv.gz", Packing.gzip(TABLE.getBytes())),
                "PF219|PF207|PF252");
    }

    @Test
    void linksInTheFoldersOfExtractsAreNotFollowed() throws IOException {
        Path fund = folder.resolve("fund");
        Path extracts = Files.createDirectories(fund.resolve("extracts/icb-ledger"));
        Files.createDirectories(fund.resolve("sources"));
        Files.copy(Path.of("sample-data/agreement.yaml"), fund.resolve("agreement.yaml"));
        Files.copy(
                Path.of("sample-data/sources/icb-ledger.yaml"),
                fund.resolve("sources/icb-ledger.yaml"));
        Path outside = Files.writeString(folder.resolve("outside.csv"), TABLE);
        Files.createSymbolicLink(extracts.resolve("link.csv"), outside);
        Files.writeString(extracts.resolve("own.csv"), TABLE);

        assertEquals(
                "[own.csv]",
                FundFolder.read(fund).extracts().stream()
                        .map(extract -> String.valueOf(extract.path().getFileName()))
                        .toList()
                        .toString());
    }

    @Test
    void macrosAreRefused() throws IOException {
        refused("format: xls\nsheet: Data", "oak.xls", OldWorkbook.withMacros(), "PF223");
    }

    @Test
    void formulasAndReferencesToOtherFilesGiveTheirStoredValuesOnly() throws IOException {
        byte[] book = Workbook.of(row("Date", "Code", "Amount", "Text")
                        + "<row><c><v>45777</v></c><c t=\"inlineStr\"><is><t>PF1</t></is></c>"
                        + "<c><f>[1]Sheet1!A1+WEBSERVICE(\"http://oak.example\")</f><v>12.5</v></c>"
                        + "<c t=\"inlineStr\"><is><t>Beds</t></is></c></row>")
                .bytes();
        Path file = Files.write(folder.resolve("oak.xlsx"), book);

        assertEquals(1, check(XLSX, file, "dates: excel"), out::toString);
        assertTrue(out.toString().contains("£12.50"), out.toString());
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    @Test
    void controlCharactersNeverReachATerminalOrADraft() throws IOException {
        String evil = "\u001B]0;owned\u0007\u202E\u0000";
        Path file = Files.writeString(
                folder.resolve("oak.csv"),
                TABLE.replace("Text", "Text" + evil)
                        + ROW.replace("PF1", "PF2" + evil)
                        + ROW.replace("1.00", "one" + evil)
                        + ROW.repeat(20));

        check(CSV, file, "dates: dd/MM/yyyy");
        run("profile", "suggest", file.toString());
        run("profile", "suggest", file.toString(), "--json");
        assertEquals(
                0,
                out.toString()
                        .chars()
                        .filter(c -> c == 0x1B || c == 7 || c == 0 || c == 0x202E)
                        .count(),
                out::toString);
    }

    @Test
    void aProfileOfAliasesThatMultiplyIsRefused() throws IOException {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 90; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        Path profile = Files.writeString(folder.resolve("bomb.yaml"), yaml);
        Path file = Files.writeString(folder.resolve("oak.csv"), TABLE);

        assertEquals(3, run("check", file.toString(), "--profile", profile.toString()));
        assertTrue(out.toString().contains("[PF1"), out.toString());
    }

    /** Both commands refuse a file for a reason with a number. */
    private void refused(String format, String name, byte[] content, String codes)
            throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertEquals(3, check(format, file, "dates: dd/MM/yyyy"), out::toString);
        assertTrue(out.toString().matches("(?s).*\\[(" + codes + ")].*"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(3, run("profile", "suggest", file.toString()), out::toString);
        assertTrue(out.toString().matches("(?s).*\\[(" + codes + ")].*"), out.toString());
    }

    private int check(String format, Path file, String dates) throws IOException {
        Path profile = folder.resolve("profile.yaml");
        Files.writeString(profile, """
                profile: 1
                source: oak
                name: Oak
                organisation: oak
                ledger: partner
                files: "*"
                %s
                columns: {date: Date, code: Code, amount: Amount}
                amount: {mode: signed}
                %s
                period: {style: date}
                codes: [{code: "*", to-map: true}]
                """.formatted(format, dates), StandardCharsets.UTF_8);
        return run("check", file.toString(), "--profile", profile.toString());
    }

    private int run(String... args) {
        PrintWriter writer = new PrintWriter(out, true);
        return Main.run(writer, writer, args);
    }
}
