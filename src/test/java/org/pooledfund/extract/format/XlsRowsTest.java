package org.pooledfund.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Trials;

/** Old workbooks read record by record. */
class XlsRowsTest {
    private static final FileFormat DATA = new FileFormat.Xls("Data");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsNumbersAsTheyAreKept() throws IOException {
        assertEquals(
                List.of("1:1234.56|0.30000000000000004|-438.8|45748|1E+300|100000000|0.1"),
                rows(sheet -> {
                    HSSFRow row = sheet.createRow(0);
                    double[] values = {1234.56, 0.1 + 0.2, -438.80, 45748, 1e300, 1e8, 0.1};
                    for (int i = 0; i < values.length; i++) {
                        row.createCell(i).setCellValue(values[i]);
                    }
                }));
    }

    @Test
    void readsTextsGapsAndRowsThatAreNotThere() throws IOException {
        assertEquals(List.of("1:Period||Amount", "4:|\u00A35 caf\u00E9"), rows(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("Period");
            sheet.getRow(0).createCell(2).setCellValue("Amount");
            sheet.createRow(3).createCell(1).setCellValue("\u00A35 caf\u00E9");
        }));
    }

    @Test
    void readsWhatFormulasHaveComeToAndNeverTheFormulas() throws IOException {
        assertEquals(List.of("1:2.5|text|1|#REF!|0"), rows(sheet -> {
            HSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.getCell(0).setCellValue(2.5);
            row.createCell(1).setCellFormula("\"a\"&\"b\"");
            row.getCell(1).setCellValue("text");
            row.createCell(2).setCellFormula("1=1");
            row.getCell(2).setCellValue(true);
            row.createCell(3).setCellErrorValue(FormulaError.REF);
            row.createCell(4).setCellValue(false);
        }));
    }

    @Test
    void findsTheSheetByNameWhereverItStands() throws IOException {
        byte[] book = OldWorkbook.book(workbook -> {
            for (String name : List.of("Cover", "Data", "Notes")) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue("in " + name);
            }
            workbook.setSheetOrder("Notes", 0);
        });

        for (String name : List.of("Cover", "Data", "Notes")) {
            assertEquals(
                    List.of("1:in " + name),
                    Read.of(new FileFormat.Xls(name), folder, "x.xls", book).rows());
        }
        assertEquals(
                "x.xls: there is no sheet called 'Ledger'. Sheets here: Notes, Cover, Data."
                        + " Mend the profile. [PF208]",
                Read.refused(new FileFormat.Xls("Ledger"), folder, "x.xls", book));
    }

    @Test
    void readsManyRows() throws IOException {
        List<String> rows = rows(sheet -> {
            for (int i = 0; i < 20_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
                sheet.getRow(i).createCell(1).setCellValue("row " + i % 100);
            }
        });

        assertEquals(20_000, rows.size());
        assertEquals("20000:19999|row 99", rows.get(19_999));
    }

    @Test
    void refusesMacrosAndPasswords() {
        assertEquals(
                "x.xls: the workbook has macros, which an extract does not need. Save it as a"
                        + " workbook without macros, or ask the sender for one. [PF223]",
                Read.refused(DATA, folder, "x.xls", OldWorkbook.withMacros()));
        assertTrue(Read.refused(DATA, folder, "x.xls", OldWorkbook.withPassword())
                .contains("[PF224]"));
    }

    @Test
    void refusesDaysCountedFrom1904() {
        byte[] book = OldWorkbook.book(workbook -> {
            workbook.createSheet("Data");
            workbook.getInternalWorkbook().getWorkbookRecordList().getRecords().forEach(record -> {
                if (record instanceof DateWindow1904Record days) {
                    days.setWindowing((short) 1);
                }
            });
        });

        assertTrue(Read.refused(DATA, folder, "x.xls", book).contains("[PF226]"));
    }

    @Test
    void refusesTooManyColumnsAndALargeFile() throws IOException {
        byte[] wide = OldWorkbook.of(
                "Data", sheet -> sheet.createRow(0).createCell(20).setCellValue(1));
        Path file = Files.write(folder.resolve("x.xls"), wide);

        assertTrue(refused(SmallLimits.columns(20), file).contains("[PF212]"));
        assertTrue(refused(SmallLimits.oldWorkbookBytes(1000), file)
                .contains("larger than 1000 bytes"));
        assertEquals(1, Read.of(DATA, SmallLimits.columns(21), file).rows().size());
    }

    @Test
    void refusesAWorkbookCutShortOrSpoilt() {
        byte[] whole = OldWorkbook.of("Data", sheet -> {
            for (int i = 0; i < 300; i++) {
                sheet.createRow(i).createCell(0).setCellValue("row " + i);
            }
        });
        Trials.run(300, chance -> {
            byte[] bytes = chance.nextInt(4) == 0
                    ? Arrays.copyOf(whole, chance.nextInt(whole.length))
                    : whole.clone();
            for (int i = chance.nextInt(4); i >= 0 && bytes.length > 0; i--) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            try {
                Read.of(DATA, folder, "x.xls", bytes);
            } catch (ProblemException refused) {
                assertTrue(refused.getMessage().startsWith("x.xls"), refused.getMessage());
            }
        });
    }

    private String refused(org.pooledfund.extract.Limits limits, Path file) {
        return assertThrows(ProblemException.class, () -> Read.of(DATA, limits, file))
                .getMessage();
    }

    private List<String> rows(java.util.function.Consumer<HSSFSheet> content) throws IOException {
        return Read.of(DATA, folder, "x.xls", OldWorkbook.of("Data", content)).rows();
    }
}
