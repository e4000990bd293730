package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a careless or hostile sender can put into the folders, through the whole job. */
@ParameterizedClass
@EnumSource(Engine.class)
class HostileInputIT {
    private static final String HEADER =
            "TransNo;Seq no;Period;Supplier ID(T);Account;Account(T);Strgrpcc;Strgrpcc(T);"
                    + "Ext Inv Ref;Voucher Date;Text;Amount\n";
    private static final List<String> FORMULAS =
            List.of("=cmd|'/c calc'!A1", "+1+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1+1)*cmd|x");
    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final String MARKUP = "<img src=\"file:///etc/passwd\"/> & <b>bold</b>";
    private static final String SQL = "'; drop table ledger_line; -- \\";
    private static final String CONTROLS = "bell\u0007 escape\u001B[31m nul\u0000 end";

    private final Engine engine;

    @TempDir
    Path directory;

    private FundHome home = new FundHome(Path.of(""));
    private JobDatabase database = JobDatabase.h2(Path.of(""));

    HostileInputIT(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void copyHome() throws Exception {
        home = FundHome.copyTo(directory.resolve("home"));
        database = engine.create(home.folder());
    }

    @org.junit.jupiter.api.Test
    void hostileCellsBecomeHarmlessText() throws Exception {
        StringBuilder csv = new StringBuilder(HEADER);
        int row = 0;
        for (String formula : FORMULAS) {
            csv.append(row(++row, formula, formula, "F-" + row));
        }
        csv.append(row(++row, SCRIPT, MARKUP, "M-1"));
        csv.append(row(++row, SQL, SQL, "S'1"));
        csv.append(row(++row, CONTROLS, CONTROLS, "C-1"));
        csv.append(row(++row, "long", "n".repeat(1001), "LONG-TEXT"));
        csv.append(row(++row, "p".repeat(256), "long", "LONG-PARTY"));
        csv.append(row(++row, "p".repeat(255), "n".repeat(1000), "r".repeat(255)));
        BigDecimal total = BigDecimal.ZERO;
        for (int number = 1; number <= row; number++) {
            total = total.add(new BigDecimal(amount(number)));
        }
        csv.append("Total;;;;;;;;;;;").append(total).append('\n');
        home.replace(
                "sources/district-ledger.yaml", "files: ", "at-most-quarantined: 50%\nfiles: ");
        Path extracts = home.fund("extracts/district-ledger");
        Files.writeString(
                extracts.resolve("hostile.csv"), csv.toString(), Charset.forName("windows-1252"));
        Files.createSymbolicLink(
                extracts.resolve("link.csv"), home.fund("agreement.yaml").toAbsolutePath());
        Files.createDirectory(extracts.resolve("folder.csv"));

        MainRun run = MainRun.nightly(home, database);

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(25, database.number("select count(*) from extract_file"));
        List<List<String>> counts = database.rows(
                "select rows_posted, rows_quarantined from extract_file where file_name ="
                        + " 'hostile.csv'");
        long quarantined = Long.parseLong(counts.get(0).get(1));
        assertEquals(row, Long.parseLong(counts.get(0).get(0)) + quarantined);
        assertTrue(quarantined >= 2, counts.toString());
        for (String formula : FORMULAS) {
            assertEquals(
                    1,
                    database.number("select count(*) from ledger_line where party = ?", formula));
        }
        assertEquals(1, database.number("select count(*) from ledger_line where party = ?", SQL));
        checkPdf();
        checkWorkbook();
    }

    private static String row(int number, String party, String text, String reference) {
        return "8000" + number + ";1;202504;\"" + party.replace("\"", "\"\"")
                + "\";4520;Contractors;H4101;Grants;\"" + reference + "\";2025-07-0"
                + (number % 9 + 1)
                + ";\"" + text.replace("\"", "\"\"") + "\";" + amount(number) + "\n";
    }

    private static String amount(int number) {
        return (1000 + number) + ".5" + number % 10;
    }

    private void checkPdf() throws IOException {
        byte[] bytes = Files.readAllBytes(home.packs().get(0));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertTrue(text.contains(SCRIPT.replace(" ", "")), "the script is not shown as text");
            assertTrue(text.contains("=cmd|'/ccalc'!A1"), "the formula is not shown as text");
            assertFalse(text.contains("root:x:"), "a file of the machine is in the pack");
            assertFalse(text.contains("\u0007") || text.contains("\u001B"), "control characters");
            assertTrue(document.getDocumentCatalog().getOpenAction() == null, "an action");
        }
        assertFalse(
                new String(bytes, StandardCharsets.ISO_8859_1).contains("/JavaScript"), "script");
    }

    private void checkWorkbook() throws IOException {
        boolean found = false;
        try (InputStream in = Files.newInputStream(home.workbooks().get(0));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        found |= cell.toString().contains("=cmd|'/c calc'!A1");
                        checkCell(cell);
                    }
                }
            }
        }
        assertTrue(found, "the hostile party is not in the workbook");
    }

    private static void checkCell(Cell cell) {
        String where = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell;
        if (cell.getCellType() == CellType.FORMULA) {
            assertTrue(cell.getCellFormula().matches(ReportContentIT.OWN_FORMULA), where);
        }
        if (cell.getCellType() == CellType.STRING) {
            String text = cell.getStringCellValue();
            assertFalse(text.chars().anyMatch(c -> c < ' ' && c != '\n'), where);
            if (!text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0) {
                assertTrue(cell.getCellStyle().getQuotePrefixed(), where);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "district-ledger/empty.csv|EMPTY|empty.csv: no header row found",
                "district-ledger/header.csv|HEADER|header.csv: there is no row of data below the"
                        + " header. Ask the sender for the file. [PF210]",
                "council-ledger/zip.xlsx|ZIP|zip.xlsx: the archive holds '../../etc/evil.txt'",
                "council-ledger/text.xlsx|TEXT|text.xlsx: this is not a workbook pooledfund can"
                        + " read",
                "icb-ledger/bytes.csv|BYTES|bytes.csv, line 1: byte FF is no UTF-8 text. Set",
                "pool-ledger/total.csv|TOTAL|total.csv",
            })
    void aFileThatIsNoExtractIsRefusedWhole(String file, String kind, String message)
            throws Exception {
        write(home.fund("extracts/" + file), kind);

        MainRun run = MainRun.nightly(home, database);

        assertEquals(3, run.exitCode(), run.out());
        assertTrue(run.err().startsWith(message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(
                0,
                database.number(
                        "select count(*) from extract_file where file_name = ?",
                        file.replaceFirst(".*/", "")));
        assertEquals(List.of(), home.packs());
        assertEquals(
                0, database.number("select count(*) from fund_run where status = 'COMPLETED'"));
    }

    private static void write(Path file, String kind) throws IOException {
        switch (kind) {
            case "EMPTY" -> Files.createFile(file);
            case "HEADER" -> Files.writeString(file, HEADER);
            case "TEXT" -> Files.writeString(file, "a,b\n1,2\n");
            case "BYTES" -> Files.write(file, new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFE});
            case "TOTAL" ->
                Files.writeString(
                        file,
                        Files.readString(file.resolveSibling("pool-2025-04.csv"))
                                .replaceFirst("3859\\.51", "3859.52"));
            case "ZIP" -> {
                try (OutputStream out = Files.newOutputStream(file);
                        ZipOutputStream zip = new ZipOutputStream(out)) {
                    zip.putNextEntry(new ZipEntry("../../etc/evil.txt"));
                    zip.write("evil".getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            default -> throw new AssertionError(kind);
        }
    }
}
