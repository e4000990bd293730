package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Store;

/** Settlements are signed as versions that nobody edits; a correction is a new one. */
class SettlementVersionsIT {
    private static final Path STATEMENTS = LauncherRun.ROOT.resolve("src/main/resources/sql/store");
    private static final Pattern CHANGES =
            Pattern.compile("(?is)\\b(update|delete\\s+from|replace|truncate)\\b.*?version");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRunWithOtherInputsIsSignedAsVersionTwoThatTellsTheDifferences(Engine engine)
            throws Exception {
        FundHome home = FundHome.copyTo(folder);
        JobDatabase database = engine.create(folder);
        dispute(home);
        problem(
                settlement(home, database, "sign", "--by", "A. Fairweather, s151 officer"),
                "PF134");
        assertEquals(0, MainRun.nightly(home, database).exitCode());
        long first = database.number("select max(run_id) from fund_run");

        MainRun signed = settlement(home, database, "sign", "--by", "A. Fairweather, s151 officer");

        assertEquals(0, signed.exitCode(), signed.err());
        assertTrue(
                signed.out().contains("version 1: interim settlement to the end of September 2025"),
                signed.out());
        assertTrue(
                Pattern.compile("In dispute: £[0-9,.]+ of S05, step 2 \\(the chief executives,"
                                + " clause 31.2\\)")
                        .matcher(signed.out())
                        .find(),
                signed.out());
        assertTrue(signed.out().contains("Moved: "), signed.out());
        papers(home, database);
        problem(settlement(home, database, "sign", "--by", "A. Fairweather"), "PF135");
        Map<String, List<String>> versionOne = versions(database);

        lateInvoice(home);
        assertEquals(0, MainRun.nightly(home, database).exitCode());
        problem(settlement(home, database, "sign", "--by", "A. Fairweather"), "PF132");
        MainRun corrected = settlement(
                home, database, "sign", "--by", "A. Fairweather", "--reason", "a late invoice");

        assertEquals(0, corrected.exitCode(), corrected.err());
        assertTrue(corrected.out().contains("version 2: interim"), corrected.out());
        assertTrue(corrected.out().contains("Reason: a late invoice"));
        assertTrue(
                Pattern.compile("Fund +spent .* £1,000\\.00\\R")
                        .matcher(corrected.out())
                        .find(),
                corrected.out());
        assertEquals(
                100_000,
                database.number("select sum(now_pence) from settlement_version_standing s"
                                + " join settlement_version v on v.run_id = s.run_id"
                                + " where v.version_no = 2 and s.partner_id <> 'aldermere-council'")
                        + host(database));
        versionOne.forEach((table, rows) -> assertTrue(
                database(database, table).containsAll(rows), "version 1 is as it was: " + table));
        cannotBeChanged(home, database, first);
    }

    /** What the host bears of the thousand pounds is no payment. */
    private static long host(JobDatabase database) throws SQLException {
        return database.number("select sum(after_pence - before_pence) from"
                + " settlement_version_change where figure = 'share'"
                + " and partner_id = 'aldermere-council'");
    }

    /** Not through the store, and if it is changed behind its back, that shows. */
    private static void cannotBeChanged(FundHome home, JobDatabase database, long run)
            throws Exception {
        Where where = new Where();
        new picocli.CommandLine(where)
                .parseArgs("--home", home.folder().toString(), "--db", database.urlWithUser());
        try (var context = Start.program(where, RunCommand.DATABASE)) {
            Store store = context.getBean(Store.class);
            var signing = context.getBean(org.pooledfund.job.Signing.class);
            var first = signing.runs("aldermere-bcf").getLast();
            assertEquals(run, first.runId());
            var agreement = signing.agreement(first);
            var settlement = store.settlements()
                    .read(run, agreement, new org.pooledfund.calendar.Period(first.year(), 6));
            assertThrows(
                    ProblemException.class,
                    () -> store.settlements().write(run, agreement, settlement));
        }
        assertEquals(0, settlement(home, database, "list").exitCode());
        database.execute("insert into settlement_version_kept (run_id, item_no, owner_no, kind,"
                + " reason, partner_id, amount_pence) values (" + run + ", 91, 0, 'UNALLOCATED',"
                + " 'slipped in', '', 100)");
        problem(settlement(home, database, "list"), "PF136");
        database.execute("delete from settlement_version_kept where item_no = 91");
        assertEquals(0, settlement(home, database, "list").exitCode());
        everythingStoredIsSealed(home, database, run);
        database.execute("update settlement_version_standing set now_pence = now_pence + 1"
                + " where partner_id = 'aldermere-icb'");
        problem(settlement(home, database, "list"), "PF136");
    }

    /** Working, payments, disputes, cash, notes, agreement and reports; and back again. */
    private static void everythingStoredIsSealed(FundHome home, JobDatabase database, long run)
            throws Exception {
        for (String change : List.of(
                "settlement_flow set amount_pence = amount_pence %s 1",
                "settlement_step set amount_out_pence = amount_out_pence %s 1",
                "settlement_transfer set amount_pence = amount_pence %s 1",
                "scheme_outturn set actual_pence = actual_pence %s 1",
                "partner_share set received_pence = received_pence %s 1",
                "settlement_dispute set disputed_pence = disputed_pence %s 1",
                "settlement_disputed_spending set step_no = step_no %s 1",
                "report_file set size_bytes = size_bytes %s 1")) {
            String statement = "update " + change + " where run_id = " + run;
            database.execute(statement.formatted("+"));
            problem(settlement(home, database, "list"), "PF136");
            database.execute(statement.formatted("-"));
            assertEquals(0, settlement(home, database, "list").exitCode(), change);
        }
    }

    private static void papers(FundHome home, JobDatabase database) throws Exception {
        Path letters = home.folder().resolve("letters");
        MainRun written = settlement(home, database, "papers", "--to", letters.toString());
        assertEquals(0, written.exitCode(), written.err());
        String seal =
                database.rows("select seal_sha256 from settlement_version").toString();
        for (String name :
                List.of("confirmation-aldermere-icb.txt", "request-1.txt", "journals.csv")) {
            String text = Files.readString(letters.resolve(name));
            assertTrue(text.contains("V1") || text.contains("version 1, to the end of"), text);
            assertTrue(
                    name.endsWith("csv")
                            || text.contains("signed by A. Fairweather, s151 officer")
                                    && seal.contains(text.replaceAll("(?s).*seal (\\w+).*", "$1")),
                    text);
        }
        String confirmed = Files.readString(letters.resolve("confirmation-aldermere-icb.txt"));
        long cost = database.number("select contribution_pence + share_pence from"
                + " settlement_version_standing where partner_id = 'aldermere-icb'");
        assertTrue(confirmed.contains(Pence.format(cost)), confirmed);
        problem(
                settlement(home, database, "papers", "--to", "x", "--settlement-version", "9"),
                "PF141");
    }

    /** A line of the pool's ledger is disputed, and the dispute is at the second step. */
    private static void dispute(FundHome home) throws Exception {
        home.replace(
                "sources/pool-ledger.yaml",
                "nature:\n",
                "disputed:\n  narrative: \"*Waking nights, July 2025*\"\n\nnature:\n");
        home.replace("agreement.yaml", "\nsettlement:\n", """

                disputes:
                  - {by: the pool manager, within-days: 10, clause: "31.1"}
                  - {by: the chief executives, clause: "31.2"}
                settlement:
                """);
        Files.writeString(
                home.fund("disputes.yaml"), "disputes: 1\nspending: [{scheme: S05, step: 2}]\n");
    }

    /** Every statement of the program is in a file; none changes or removes a version. */
    @Test
    void noStatementOfTheProgramChangesAVersion() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(STATEMENTS)) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = CHANGES.matcher(Files.readString(file));
                if (matcher.find() && matcher.group().contains("settlement_version")) {
                    wrong.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, List<String>> versions(JobDatabase database) {
        return Map.of(
                "settlement_version", database(database, "settlement_version"),
                "settlement_version_standing", database(database, "settlement_version_standing"));
    }

    private static List<String> database(JobDatabase database, String table) {
        try {
            return database.rows("select * from " + table).stream()
                    .map(List::toString)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void problem(MainRun run, String code) {
        assertEquals(3, run.exitCode(), run.out());
        assertTrue(run.err().contains(code), run.err());
    }

    private static void lateInvoice(FundHome home) throws Exception {
        Files.writeString(home.fund("extracts/pool-ledger/pool-2025-09-late.csv"), """
                Period,Journal,Line,Posting Date,Cost Centre,Cost Centre Name,Account,Account Name,\
                Partner or Supplier,Reference,Narrative,Debit,Credit
                06/2526,PJ06-90001,1,30/09/2025,PF100,Discharge to assess and reablement,71100,\
                Care and services,Kettlemere Homeward Care Ltd,KHCL-25-99999,Came late,1000.00,
                06/2526,Total,,,,,,,,,,1000.00,0.00
                """);
    }

    private static MainRun settlement(
            FundHome home, JobDatabase database, String what, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "settlement",
                what,
                "--fund",
                "aldermere-bcf",
                "--home",
                home.folder().toString(),
                "--db",
                database.urlWithUser()));
        Collections.addAll(args, more);
        return MainRun.of(args.toArray(String[]::new));
    }
}
