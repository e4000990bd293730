package org.pooledfund.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.TextEncoding;
import org.pooledfund.extract.format.OldWorkbook;
import org.pooledfund.extract.format.Packing;
import org.pooledfund.extract.format.Workbook;

/** Brings each problem of packed, oversized and unusual files about. */
final class FileProvocations {
    private static final FileFormat CSV = new FileFormat.Csv(',', TextEncoding.UTF_8);
    private static final FileFormat XLSX = new FileFormat.Xlsx("Data");
    private static final FileFormat XLS = new FileFormat.Xls("Data");
    private static final String CSV_NAME = "icb-2025-04.csv";
    private static final String ZIP_NAME = "icb-2025-04.zip";
    private static final String XLSX_NAME = "council-2025-04.xlsx";
    private static final byte[] TEXT = "Period,Amount\n".getBytes(StandardCharsets.UTF_8);

    private final Expectation expectation;

    FileProvocations(Expectation expectation) {
        this.expectation = expectation;
    }

    /** Loads a file and expects a problem. */
    @FunctionalInterface
    interface Expectation {
        void of(Problem problem, FileFormat format, String name, byte[] content);
    }

    void all() {
        archives();
        workbooks();
        expectation.of(
                Problem.CELL_TOO_LONG,
                CSV,
                CSV_NAME,
                "x".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        expectation.of(Problem.FILE_TOO_LARGE, XLS, "council-2025-04.xls", large());
        expectation.of(Problem.FORMAT_DIFFERS, CSV, CSV_NAME, Workbook.of("").bytes());
        expectation.of(
                Problem.POSITIONS_UNCLEAR,
                new FileFormat.FixedWidth(
                        List.of(
                                new FileFormat.FixedColumn("Code", 1, 4),
                                new FileFormat.FixedColumn("Amount", 8, 12)),
                        1,
                        TextEncoding.UTF_8),
                CSV_NAME,
                "S1  1234.50\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Longer than an old workbook may be. */
    private static byte[] large() {
        return java.util.Arrays.copyOf(OldWorkbook.withMacros(), (200 << 20) + 1);
    }

    private void archives() {
        archive(
                Problem.ARCHIVE_NOT_ONE_FILE,
                new Packing().file("april.csv", TEXT).file("may.csv", TEXT).bytes());
        archive(Problem.ARCHIVE_UNSAFE, Packing.zip("/april.csv", TEXT));
        archive(Problem.ARCHIVE_NESTED, Packing.zip("april.csv.gz", Packing.gzip(TEXT)));
        archive(
                Problem.ARCHIVE_DAMAGED,
                java.util.Arrays.copyOf(Packing.gzip(TEXT), Packing.gzip(TEXT).length - 9));
        expectation.of(
                Problem.PACKED_OTHERWISE,
                new FileFormat.Packed(CSV, FileFormat.Compression.GZIP),
                CSV_NAME,
                TEXT);
    }

    private void archive(Problem problem, byte[] content) {
        expectation.of(problem, CSV, ZIP_NAME, content);
    }

    private void workbooks() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 2_000_000; i++) {
            texts.append("<si><t>").append(i * 7919L % 9_999_991).append("</t></si>");
        }
        String shared = "<sst>" + texts + texts + "</sst>";
        expectation.of(
                Problem.SHARED_TEXT_TOO_LARGE,
                XLSX,
                XLSX_NAME,
                Workbook.of("").part("xl/sharedStrings.xml", shared).bytes());
        expectation.of(
                Problem.DAYS_FROM_1904,
                XLSX,
                XLSX_NAME,
                Workbook.of("")
                        .part(
                                "xl/workbook.xml",
                                "<workbook><workbookPr date1904=\"1\"/></workbook>")
                        .bytes());
        expectation.of(Problem.HAS_MACROS, XLS, "council-2025-04.xls", OldWorkbook.withMacros());
        expectation.of(Problem.NOT_AN_XLS, XLS, "council-2025-04.xls", OldWorkbook.withPassword());
    }
}
