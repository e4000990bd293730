package org.pooledfund.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.FileFormat.Compression;
import org.pooledfund.extract.Limits;
import org.pooledfund.extract.TextEncoding;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Trials;

/** Extracts packed by gzip or alone in a zip archive, honest and hostile. */
class PackedRowsTest {
    private static final FileFormat CSV = new FileFormat.Csv(',', TextEncoding.AUTO);
    private static final List<String> ROWS = List.of("1:a|b", "2:c|d");
    private static final byte[] TEXT = "a,b\nc,d\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsPackedTextWhateverItsName() throws IOException {
        assertEquals(ROWS, Read.of(CSV, folder, "x.csv", TEXT).rows());
        assertEquals(ROWS, Read.of(CSV, folder, "x.csv", Packing.gzip(TEXT)).rows());
        assertEquals(
                ROWS,
                Read.of(CSV, folder, "x.csv", Packing.zip("in/x.csv", TEXT)).rows());
    }

    @Test
    void leavesFoldersOfAnArchiveOut() throws IOException {
        byte[] zip = new Packing().folder("in/").file("in/x.csv", TEXT).bytes();

        assertEquals(ROWS, Read.of(CSV, folder, "x.zip", zip).rows());
    }

    @Test
    void leavesOutWhatMacOsPacksBesideAFile() throws IOException {
        assertEquals(ROWS, Read.of(CSV, folder, "x.zip", byMacOs().bytes()).rows());
        assertHolds(2, byMacOs().file("__MACOSX/y.csv", TEXT));
        assertHolds(2, byMacOs().file("in/._y.csv", TEXT));
        assertHolds(0, new Packing().file("__MACOSX/._x.csv", TEXT));
    }

    private static Packing byMacOs() {
        byte[] looks = "how it looks".getBytes(StandardCharsets.UTF_8);
        return new Packing()
                .folder("in/")
                .file("in/x.csv", TEXT)
                .folder("__MACOSX/")
                .file("__MACOSX/in/._x.csv", looks)
                .file("in/.DS_Store", looks);
    }

    private void assertHolds(int files, Packing packed) {
        String message = refused(packed.bytes());
        assertTrue(message.contains("holds " + files + " files"), message);
    }

    @Test
    void readsPackedWorkbooks() throws IOException {
        byte[] workbook = Workbook.of("<row><c><v>1</v></c></row>").bytes();
        FileFormat xlsx = new FileFormat.Xlsx("Data");

        assertEquals(
                List.of("1:1"),
                Read.of(xlsx, folder, "x", Packing.gzip(workbook)).rows());
        assertEquals(
                List.of("1:1"),
                Read.of(xlsx, folder, "x", Packing.zip("a.xlsx", workbook)).rows());
        byte[] old =
                OldWorkbook.of("Data", sheet -> sheet.createRow(0).createCell(0).setCellValue("x"));
        FileFormat xls = new FileFormat.Xls("Data");
        assertEquals(
                List.of("1:x"), Read.of(xls, folder, "x", Packing.gzip(old)).rows());
        assertEquals(
                List.of("1:x"),
                Read.of(xls, folder, "x", Packing.zip("x.xls", old)).rows());
    }

    @Test
    void wantsThePackingThatTheProfileNames() throws IOException {
        FileFormat gzip = new FileFormat.Packed(CSV, Compression.GZIP);

        assertEquals(ROWS, Read.of(gzip, folder, "x", Packing.gzip(TEXT)).rows());
        assertEquals(
                "x: the file is not packed, the profile wants it packed by gzip. Mend 'compression'"
                        + " in the profile, or leave it out: it is recognised. [PF221]",
                Read.refused(gzip, folder, "x", TEXT));
        assertEquals(
                "x: the file is a zip archive, the profile wants it not packed. Mend 'compression'"
                        + " in the profile, or leave it out: it is recognised. [PF221]",
                Read.refused(
                        new FileFormat.Packed(CSV, Compression.NONE),
                        folder,
                        "x",
                        Packing.zip("x.csv", TEXT)));
    }

    @Test
    void refusesAnArchiveOfMoreOrFewerFilesThanOne() {
        assertEquals(
                "x.zip: the archive holds 2 files: a.csv, b.csv."
                        + " Pack one extract alone in an archive. [PF217]",
                refused(new Packing().file("a.csv", TEXT).file("b.csv", TEXT).bytes()));
        assertTrue(refused(new Packing().folder("in/").bytes()).contains("holds 0 files"));
        assertTrue(refused(new Packing().bytes()).contains("holds 0 files"));
    }

    @ParameterizedTest
    @CsvSource({
        "../x.csv, a path out of the archive",
        "in/../../x.csv, a path out of the archive",
        "in\\..\\x.csv, a path out of the archive",
        "/etc/x.csv, a path from the root of a disk",
        "\\\\server\\x.csv, a path from the root of a disk",
        "C:x.csv, a path from the root of a disk",
    })
    void refusesNamesThatPointOutside(String name, String what) {
        assertTrue(refused(Packing.zip(name, TEXT))
                .endsWith(" which is " + what + ". Do not open it; ask the sender. [PF218]"));
    }

    @Test
    void refusesLinks() {
        String message = refused(new Packing().link("x.csv", "secret.csv").bytes());

        assertTrue(message.contains("'x.csv', which is a link"), message);
    }

    @Test
    void refusesArchivesWithinArchives() {
        for (byte[] nested : List.of(
                Packing.zip("x.gz", Packing.gzip(TEXT)),
                Packing.zip("x.zip", Packing.zip("x.csv", TEXT)),
                Packing.gzip(Packing.gzip(TEXT)),
                Packing.gzip(Packing.zip("x.csv", TEXT)))) {
            assertEquals(
                    "x.zip: the archive holds another archive."
                            + " Unpack it, and put in the extract itself. [PF219]",
                    refused(nested));
        }
    }

    @Test
    void refusesBombs() {
        byte[] zeros = new byte[30_000_000];
        String message = "x.zip: the file unpacks to far more than it should: more than 100 times"
                + " its size. Do not open it; ask. [PF211]";

        assertEquals(message, refused(Packing.gzip(zeros)));
        assertEquals(message, refused(Packing.zip("x.csv", zeros)));
        assertEquals(
                message,
                Read.refused(
                        new FileFormat.Xlsx("Data"), folder, "x.zip", Packing.zip("x", zeros)));
    }

    @Test
    void refusesMoreThanTheLimitEvenIfItIsHardlyPacked() throws IOException {
        Limits small = new Limits(20, 20, 100, 99, 9, 99, 9, 9);
        Path file = Files.write(
                folder.resolve("x"),
                Packing.gzip("a,b\n".repeat(6).getBytes(StandardCharsets.UTF_8)));

        assertTrue(assertThrows(ProblemException.class, () -> Read.of(CSV, small, file))
                .getMessage()
                .contains("larger than 20 bytes, unpacked"));
    }

    @Test
    void refusesAFileBeyondTheLimit() throws IOException {
        Path file = Files.write(
                folder.resolve("x.csv"), "abcdefghijk".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "x.csv: the file is larger than 10 bytes, unpacked."
                        + " Ask the sender for parts, such as one file a month. [PF214]",
                assertThrows(
                                ProblemException.class,
                                () -> Read.of(CSV, new Limits(10, 9, 1, 9, 9, 9, 9, 9), file))
                        .getMessage());
    }

    @Test
    void refusesArchivesCutShortOrSpoilt() {
        byte[] text = "a,b\n".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        byte[] gzip = Packing.gzip(text);
        byte[] zip = Packing.zip("x.csv", text);

        assertTrue(refused(Arrays.copyOf(gzip, gzip.length / 2)).contains("[PF220]"));
        assertTrue(refused(Arrays.copyOf(gzip, 5)).contains("[PF220]"));
        assertTrue(refused(Arrays.copyOf(zip, zip.length / 2)).contains("[PF220]"));
        byte[] stored = new Packing().stored("x.csv", text).bytes();
        stored[200] ^= 1;
        assertTrue(refused(stored).contains("its bytes are not those that were packed"));
    }

    @Test
    void neverLoadsSpoiltArchivesAsSomethingElse() {
        byte[] text = "a,b\nc,1234.56\n".repeat(500).getBytes(StandardCharsets.UTF_8);
        List<byte[]> packed = List.of(Packing.gzip(text), Packing.zip("x.csv", text));
        Trials.run(600, chance -> {
            byte[] bytes = packed.get(chance.nextInt(2)).clone();
            int at = chance.nextInt(bytes.length);
            bytes[at] = (byte) chance.nextInt(256);
            try {
                List<String> rows = Read.of(CSV, folder, "x.zip", bytes).rows();
                assertTrue(at < 4 || rows.size() == 1_000, at + ": " + rows.size());
            } catch (ProblemException refused) {
                assertTrue(refused.getMessage().startsWith("x.zip"), refused.getMessage());
            }
        });
    }

    @Test
    void refusesWhatIsNotItsFormat() {
        byte[] workbook = Workbook.of("").bytes();
        byte[] old = OldWorkbook.of("Data", sheet -> {});
        String remedy = ". Mend 'format' in the profile, or ask for the usual file, without a"
                + " password. [PF222]";

        assertEquals(
                "x.zip: the file is an .xlsx workbook or a zip archive, which is not the format csv"
                        + remedy,
                refused(workbook));
        assertEquals(
                "x.zip: the file is an old .xls workbook, or one with a password, which is not the"
                        + " format csv" + remedy,
                refused(old));
        assertTrue(Read.refused(new FileFormat.Xlsx("Data"), folder, "x", old).endsWith(remedy));
        assertTrue(Read.refused(new FileFormat.Xls("Data"), folder, "x", TEXT).endsWith(remedy));
        assertTrue(
                Read.refused(new FileFormat.Xls("Data"), folder, "x", workbook).endsWith(remedy));
    }

    @Test
    void leavesNothingUnpackedBehind() throws IOException {
        byte[] workbook = Workbook.of("<row><c><v>1</v></c></row>").bytes();
        long before = unpacked();
        Read.of(new FileFormat.Xlsx("Data"), folder, "x", Packing.gzip(workbook));
        Read.refused(new FileFormat.Xlsx("None"), folder, "x", Packing.gzip(workbook));

        assertEquals(before, unpacked());
    }

    private static long unpacked() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".unpacked")).count();
        }
    }

    private String refused(byte[] content) {
        return Read.refused(CSV, folder, "x.zip", content);
    }
}
