package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.extract.QuarantinedRow;

/** A mended profile reads files again; loaded files go to the archive, whole and once. */
class ReadAgainIT {
    private static final String ARCHIVE = "inbox.when-loaded: archive";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void rowsInQuarantineArePostedOnceTheProfileIsMended(Databases database) {
        String most = "at-most-quarantined: 100%";
        SmallFund fund = new SmallFund(folder, database.pool(), ARCHIVE, most, "dates: dd/MM/yyyy");
        fund.write("extracts/council/april.csv", """
                Period,Date,Code,Amount,Ref,Text
                202501,2025-04-02,S1,(10.00),A,Home care
                202501,2025-04-03,N9,5.00,B,Home care
                202501,25/04/2025,S1,7.00,C,Home care
                """);
        fund.take();
        assertEquals(List.of("700 C"), fund.counting());
        assertEquals(
                List.of(
                        "202501|2025-04-02|S1|(10.00)|A|Home care",
                        "202501|2025-04-03|N9|5.00|B|Home care"),
                fund.store().quarantine().list(fund.id).stream()
                        .map(QuarantinedRow::raw)
                        .toList());

        fund.profile(
                ARCHIVE, most, "dates: dd/MM/yyyy", "# only a comment", "extracts.closed-to: 3");
        fund.take();
        assertEquals(1, count(fund, "extract_file"));

        fund.profile(ARCHIVE, most);
        fund.take();

        assertEquals(
                List.of("april.csv: it was read again by the changed profile: 2 of 2 rows in"
                        + " quarantine are posted now (-£5.00), and 0 unmapped lines are mapped"
                        + " (£0.00); 2 lines added (-£5.00), 0 lines changed (£0.00), 1 lines"
                        + " vanished (-£7.00)."),
                fund.notes);
        assertEquals(2, count(fund, "extract_file"));
        assertEquals(List.of("-1000 A", "500 B"), fund.counting());
        assertEquals(1, fund.store().quarantine().list(fund.id).size());

        fund.mapCode("N9");
        fund.take();

        assertTrue(
                fund.notes.get(1).contains("and 1 unmapped lines are mapped (£5.00); 0 lines"),
                fund.notes.get(1));
        assertEquals(List.of("-1000 A", "500 B"), fund.counting());
        fund.checks().forEach(check -> assertTrue(check.holds(), check.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void anotherWordToMaskBesideTheProfileReadsFilesAgain(Databases database) {
        SmallFund fund = new SmallFund(folder, database.pool(), "mask-words-file: words.txt");
        fund.write("sources/words.txt", "Ashby\n");
        fund.put("april.csv", "202501 2025-04-02 10.00 A");
        fund.take();
        fund.take();
        assertEquals(1, count(fund, "extract_file"));

        fund.write("sources/words.txt", "Ashby\nHome\n");
        fund.take();

        assertEquals(2, count(fund, "extract_file"));
        assertEquals(List.of("1000 A"), fund.counting());
    }

    @ParameterizedTest
    @EnumSource
    void aFileInTheArchiveThatTheDatabaseHasLostIsLoadedAgain(Databases database)
            throws IOException {
        SmallFund fund = new SmallFund(folder, database.pool(), ARCHIVE);
        fund.put("april.csv", "202501 2025-04-02 10.00 A");
        Path kept = fund.file("archive/council/" + archive(fund, "april.csv") + "/april.csv");

        fund.take();
        fund.take();

        assertEquals(
                List.of("april.csv: it is in the archive, but the database does not know it;"
                        + " it is loaded again."),
                fund.notes);
        assertEquals(1, count(fund, "extract_file"));
        assertEquals(List.of("1000 A"), fund.counting());
        assertTrue(Files.exists(kept));
    }

    /** The bytes of the first file have the later hash, or the order would show nothing. */
    @ParameterizedTest
    @EnumSource
    void aLostFileStaysTheEarlierOneOfTwoThatOverlap(Databases database) throws IOException {
        SmallFund fund =
                new SmallFund(folder, database.pool(), ARCHIVE, "extracts.overlap: equal-lines");
        fund.put("window-1.csv", "202501 2025-04-02 10.00 A", "202501 2025-04-03 20.00 B");
        fund.put("window-2.csv", "202501 2025-04-03 20.00 B", "202501 2025-04-04 32.00 C");
        fund.put("window-3.csv", "202501 2025-04-04 32.00 C", "202501 2025-04-05 40.00 D");
        assertTrue(archive(fund, "window-1.csv").compareTo(archive(fund, "window-2.csv")) > 0);

        fund.take();

        assertEquals(
                List.of("window-2.csv B REPEATED", "window-3.csv C REPEATED"),
                fund.ofFund("select concat(e.file_name, ' ', l.reference, ' ', s.superseded_as)"
                        + " from superseded_line s"
                        + " join extract_file e on e.extract_id = s.extract_id"
                        + " join ledger_line l on l.extract_id = s.extract_id"
                        + " and l.line_no = s.line_no where e.fund_id = FUND"
                        + " order by e.file_name"));
        assertEquals(List.of("1000 A", "2000 B", "3200 C", "4000 D"), fund.counting());
    }

    private static String archive(SmallFund fund, String name) throws IOException {
        Path came = fund.file("extracts/council/" + name);
        String sha256 = Sha256.of(came);
        Path kept = fund.file("archive/council/" + sha256 + "/" + name);
        Files.createDirectories(kept.getParent());
        Files.move(came, kept);
        return sha256;
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheFileItCountsAsItWasReadAndThatIsTold(Databases database) throws IOException {
        SmallFund fund = new SmallFund(folder, database.pool());
        fund.put("april.csv", "202501 2025-04-02 10.00 A");
        fund.take();
        Files.delete(fund.file("extracts/council/april.csv"));

        fund.mapCode("N9");
        fund.take();

        assertEquals(List.of("1000 A"), fund.counting());
        assertEquals(
                List.of("april.csv: the profile has changed, but the file is neither in the folder"
                        + " nor in the archive; it counts as it was read."),
                fund.notes);
    }

    @ParameterizedTest
    @EnumSource
    void aReadingThatWasSupersededLeavesTheOverlapsRight(Databases database) {
        SmallFund fund = new SmallFund(folder, database.pool(), "extracts.overlap: equal-lines");
        fund.put("a.csv", "202501 2025-04-02 10.00 A", "202501 2025-04-03 1.00 B");
        fund.put("b.csv", "202501 2025-04-02 10.00 A", "202501 2025-04-02 10.00 A");
        fund.take();
        assertEquals(List.of("100 B", "1000 A", "1000 A"), fund.counting());

        fund.mapCode("N9");
        fund.take();

        assertEquals(List.of("100 B", "1000 A", "1000 A"), fund.counting());
        assertEquals(4, count(fund, "extract_file"));
        fund.checks().forEach(check -> assertTrue(check.holds(), check.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void killedBetweenLoadAndMoveItMovesOnlyNextTime(Databases database) throws IOException {
        SmallFund fund = new SmallFund(folder, database.pool(), ARCHIVE);
        fund.put("april.csv", "202501 2025-04-02 10.00 A");
        Path file = fund.file("extracts/council/april.csv");
        String hash = Sha256.of(file);
        fund.write("extracts/council/april.csv.manifest.csv", "file,rows\napril.csv,1\n");

        fund.next(fund.intake());
        assertTrue(Files.exists(file));
        fund.take();

        Path archived = fund.file("archive/council/" + hash + "/april.csv");
        assertFalse(Files.exists(file));
        assertEquals(hash, Sha256.of(archived));
        assertTrue(Files.exists(archived.resolveSibling("april.csv.manifest.csv")));
        assertEquals(List.of("1000 A"), fund.counting());

        fund.put("april again.csv", "202501 2025-04-02 10.00 A");
        fund.take();
        assertEquals(List.of("1000 A"), fund.counting());
        assertEquals(
                List.of("april again.csv", "april.csv", "april.csv.manifest.csv"),
                names(archived.getParent()));
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreNotWholeYetWait(Databases database) throws IOException {
        SmallFund fund = new SmallFund(
                folder, database.pool(), "inbox.quiet-seconds: 60", "inbox.manifest: needed");
        fund.put("growing.csv", "202501 2025-04-02 10.00 A");
        fund.put("arriving.csv.part", "202501 2025-04-02 10.00 B");
        fund.put("unspoken.csv", "202501 2025-04-02 10.00 C");
        fund.put("whole.csv", "202501 2025-04-02 10.00 D");
        fund.write("extracts/council/manifest.csv", "file\ngrowing.csv\nwhole.csv\n");
        age(fund, "growing.csv", 59);
        age(fund, "unspoken.csv", 60);
        age(fund, "whole.csv", 60);

        fund.take();

        assertEquals(List.of("1000 D"), fund.counting());
        assertEquals(
                List.of(
                        "arriving.csv.part waits: its name says that it is still being written."
                                + " It is looked at again by the next run.",
                        "growing.csv waits: it changed 59 seconds ago, and must not have changed"
                                + " for 60. It is looked at again by the next run.",
                        "unspoken.csv waits: its manifest is not there yet. It is looked at again"
                                + " by the next run."),
                fund.notes);
    }

    private static void age(SmallFund fund, String name, int seconds) throws IOException {
        Files.setLastModifiedTime(
                fund.file("extracts/council/" + name),
                FileTime.from(SmallFund.CLOCK.instant().minusSeconds(seconds)));
    }

    private static int count(SmallFund fund, String table) {
        return fund.ofFund("select extract_id from " + table + " where fund_id = FUND")
                .size();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
