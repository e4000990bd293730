package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.job.FundRunner;
import org.pooledfund.job.JobKind;
import org.pooledfund.job.Progress;
import org.pooledfund.job.RunOutcome;
import org.pooledfund.job.RunRequest;
import picocli.CommandLine;

/** What a second run does: nothing, unless something is new or somebody asks. */
class SecondRunIT {
    private static final String AGAIN = "the board asked for it";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void atOnceItSaysThatNothingIsNewAndChangesNothing(Engine engine) throws Exception {
        CompletedRun first = CompletedRun.on(engine);
        Map<String, List<String>> tables = Dump.everything(first.database());
        Map<String, String> files = first.home().files();

        MainRun second = MainRun.nightly(first.home(), first.database());

        assertEquals(first.outcome().exitCode(), second.exitCode(), second.err());
        assertTrue(second.out().contains("Nothing is new since run 1 of "), second.out());
        assertTrue(
                second.out().contains(": nothing was changed. This is what it found."),
                second.out());
        assertEquals(
                first.outcome().out().strip(),
                second.out().replaceFirst("Nothing is new since run .*\\R", "").strip());
        Dump.assertSame(tables, Dump.everything(first.database()));
        assertEquals(files, first.home().files());
        assertTrue(tables.size() > 20, tables.keySet().toString());
    }

    /** One database through its life: a copy, the same again, another agreement, a new extract. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void laterRunsAreMadeWhenSomethingIsNewOrSomebodyAsks(Engine engine) throws Exception {
        FundHome home = FundHome.copyTo(directory.resolve("home"));
        JobDatabase database = engine.create(home.folder());
        assertEquals(0, MainRun.nightly(home, database).exitCode());
        byte[] pdf = Files.readAllBytes(home.packs().get(0));

        theSameFileUnderAnotherNameIsRefused(home, database);
        askedForAgainItIsTheSameButForItsVersion(engine, home, database);
        assertArrayEquals(pdf, Files.readAllBytes(home.packs().get(0)));
        aNewExtractMakesANewRun(home, database);
        aStricterAgreementMakesANewRunThatNeedsAttention(home, database);
    }

    private static void theSameFileUnderAnotherNameIsRefused(FundHome home, JobDatabase database)
            throws IOException, SQLException {
        Path copy = home.fund("extracts/icb-ledger/icb-2025-04 (1).csv");
        Files.copy(home.fund("extracts/icb-ledger/icb-2025-04.csv"), copy);
        Map<String, List<String>> tables = Dump.everything(database);
        List<String> notes = new ArrayList<>();

        RunOutcome outcome = run(home, database, notes);

        assertTrue(outcome.nothingNew());
        assertEquals(1, notes.size(), notes.toString());
        assertTrue(
                notes.get(0)
                        .matches("icb-2025-04 \\(1\\)\\.csv: this very file was loaded before, as"
                                + " icb-2025-04\\.csv on .*\\. Nothing was loaded again\\. If it"
                                + " should replace the other, ask for a new extract\\."
                                + " \\[PF203\\]"),
                notes.get(0));
        Dump.assertSame(tables, Dump.everything(database));
        Files.delete(copy);
    }

    private static void askedForAgainItIsTheSameButForItsVersion(
            Engine engine, FundHome home, JobDatabase database) throws Exception {
        MainRun again = MainRun.nightly(home, database, "--again", AGAIN);

        assertEquals(0, again.exitCode(), again.err());
        assertFalse(again.out().contains("Nothing is new"), again.out());
        assertEquals(
                List.of(List.of("1", "", "COMPLETED"), List.of("2", AGAIN, "COMPLETED")),
                database.rows("select revision, reason, status from fund_run order by run_id"));
        String[] own = {"revision", "reason", "file_sha256", "size_bytes"};
        Dump.assertSame(
                Dump.results(CompletedRun.on(engine).database(), own), Dump.results(database, own));
        List<Path> packs = home.packs();
        assertEquals(2, packs.size());
        assertTrue(text(packs.get(1)).contains("version 2"));
        assertEquals(text(packs.get(0)).replace("version 1", "version 2"), text(packs.get(1)));
        List<Path> books = home.workbooks();
        assertEquals(
                WorkbookText.of(books.get(0)).replace("version 1", "version 2"),
                WorkbookText.of(books.get(1)));
    }

    private static void aNewExtractMakesANewRun(FundHome home, JobDatabase database)
            throws Exception {
        Files.writeString(
                home.fund("extracts/district-ledger/district-2025-09-late.csv"),
                "TransNo;Seq no;Period;Supplier ID(T);Account;Account(T);Strgrpcc;Strgrpcc(T);"
                        + "Ext Inv Ref;Voucher Date;Text;Amount\n"
                        + "79999999;1;202506;Late Ltd;4520;Contractors;H4101;Grants;LATE-1;"
                        + "2025-09-29;Came late;12.34\nTotal;;;;;;;;;;;12.34\n");
        RunOutcome outcome = run(home, database, new ArrayList<>());
        assertFalse(outcome.nothingNew());
        assertEquals(25, database.number("select count(*) from extract_file"));
        assertEquals(
                1234,
                database.number("select difference_pence from open_break where explanation like"
                        + " 'Only the partner%' and gross_pence = 1234"));
    }

    private static void aStricterAgreementMakesANewRunThatNeedsAttention(
            FundHome home, JobDatabase database) throws Exception {
        long runs = database.number("select count(*) from fund_run");
        home.replace("agreement.yaml", "open-breaks: 750,000.00", "open-breaks: 1,000.00");
        MainRun strict = MainRun.nightly(home, database);
        assertEquals(1, strict.exitCode(), strict.err());
        assertTrue(
                strict.out().contains("is open; the fund tolerates £1,000.00: somebody must look."),
                strict.out());
        assertEquals(runs + 1, database.number("select count(*) from fund_run"));
        assertEquals(2, database.number("select count(*) from document where kind = 'agreement'"));
        assertEquals(1, MainRun.nightly(home, database).exitCode());
        assertEquals(runs + 1, database.number("select count(*) from fund_run"));
    }

    /** By the same code as the command, but listening to its notes. */
    private static RunOutcome run(FundHome home, JobDatabase database, List<String> notes) {
        Where where = new Where();
        new CommandLine(where)
                .parseArgs("--home", home.folder().toString(), "--db", database.urlWithUser());
        try (var context = Start.program(where, RunCommand.DATABASE)) {
            return context.getBean(FundRunner.class)
                    .run(
                            new RunRequest(
                                    JobKind.NIGHTLY_RECONCILIATION,
                                    home.fund(""),
                                    LocalDate.of(2025, 9, 30),
                                    home.folder().resolve("templates"),
                                    home.folder().resolve("var/reports"),
                                    ""),
                            new Progress() {
                                @Override
                                public void note(String text) {
                                    notes.add(text);
                                }
                            });
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
