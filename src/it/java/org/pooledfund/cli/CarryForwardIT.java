package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nights of the sample fund: what stays open, what comes new, what September clears. */
class CarryForwardIT {
    private static final List<String> OF_EVERY_RUN = List.of(
            "unpacked_match",
            "open_break",
            "unpacked_line",
            "reconciliation_side",
            "statement_item");

    @TempDir
    Path folder;

    @Test
    void openItemsAreCarriedFromNightToNight() throws Exception {
        FundHome home = FundHome.copyTo(folder);
        JobDatabase database = Engine.MYSQL.create(folder);
        assertEquals(0, august(home, database).exitCode());
        long august = database.number("select count(*) from open_item");
        assertEquals(
                august,
                database.number("select count(*) from open_item where nights = 1"
                        + " and first_seen = '2025-08-31' and first_run_id = run_id"));
        assertEquals(0, database.number("select count(*) from cleared_item"));

        assertEquals(0, MainRun.nightly(home, database).exitCode());

        assertEquals(
                august,
                database.number("select count(*) from open_item where run_id = 2 and nights = 2"
                                + " and first_seen = '2025-08-31' and first_run_id = 1")
                        + database.number("select count(*) from cleared_item where run_id = 2"),
                "brought forward = still open + cleared");
        assertEquals(
                0,
                database.number("select count(*) from open_item o where run_id = 2 and nights = 2"
                        + " and not exists (select 1 from open_item f where f.run_id = 1"
                        + " and f.item_id = o.item_id and f.amount_pence = o.amount_pence)"));
        assertEquals(
                database.number("select count(*) from run_line where run_id = 2"
                        + " and break_no is not null"),
                database.number("select count(*) from open_item where run_id = 2"));
        septemberReversedTheAccrualsOfAugust(database);
        theSecondNightFoundWhatAFirstOneFinds(database);
        theCommandsShowIt(home, database);
    }

    private static MainRun august(FundHome home, JobDatabase database) {
        return MainRun.of(
                "run",
                "nightly-reconciliation",
                "--as-of",
                "2025-08-31",
                "--home",
                home.folder().toString(),
                "--db",
                database.urlWithUser());
    }

    private static void septemberReversedTheAccrualsOfAugust(JobDatabase database)
            throws Exception {
        List<List<String>> cleared =
                database.rows("select c.difference_type, c.cleared_as, m.rule_id, c.cleared_by"
                        + " from cleared_item c left join unpacked_match m on m.run_id = c.run_id"
                        + " and m.match_no = c.match_no where c.run_id = 2");
        assertTrue(cleared.size() > 10, cleared.toString());
        assertTrue(
                cleared.stream()
                                .filter(row -> row.subList(0, 3)
                                        .equals(List.of(
                                                "TIMING", "MATCHED", "accrual-and-reversal")))
                                .filter(row -> row.get(3)
                                        .matches("rule accrual-and-reversal with line \\d+ in"
                                                + " \\w+-2025-09\\.\\w+: .*"))
                                .count()
                        > 10,
                cleared.toString());
    }

    /** Incremental is full: a database that saw September first has the same. */
    private static void theSecondNightFoundWhatAFirstOneFinds(JobDatabase database)
            throws Exception {
        Map<String, List<String>> first =
                Dump.results(CompletedRun.on(Engine.MYSQL).database());
        Map<String, List<String>> second = Dump.results(database);
        for (String table : OF_EVERY_RUN) {
            Dump.assertSame(
                    Map.of(table, first.getOrDefault(table, List.of())),
                    Map.of(table, second.getOrDefault(table, List.of())));
        }
    }

    private static void theCommandsShowIt(FundHome home, JobDatabase database) throws Exception {
        String item = database.rows("select item_id from cleared_item order by item_id")
                .get(0)
                .get(0)
                .substring(0, 12);
        String list = breaks(home, database, "list");
        assertTrue(list.startsWith("Run 2 as of 2025-09-30: "), list);
        assertTrue(list.contains("2025-08-31       2"), list);
        String cleared = breaks(home, database, "cleared");
        assertTrue(cleared.contains(item) && cleared.contains("accrual-and-reversal"), cleared);
        List<String> matches = matches(home, database).lines().toList();
        assertEquals(
                1
                        + database.number("select sum(matches) from match_count where run_id = 2"
                                + " and status in ('CONFIRMED', 'INTERCHANGEABLE')"),
                matches.size());
        String one = matches.get(1).replaceFirst(".*,(line \\d+ in [^,;]*),.*", "$1");
        List<String> ofOne = matches(home, database, "--line", one).lines().toList();
        assertEquals(List.of(matches.get(0), matches.get(1)), ofOne);
        assertEquals(
                List.of(matches.get(0)),
                matches(home, database, "--file", "none.csv").lines().toList());
        String history = breaks(home, database, "history", item);
        assertEquals(2, history.lines().filter(line -> line.startsWith(item)).count(), history);
        assertEquals(
                "No run has known an item nothing.",
                breaks(home, database, "history", "nothing").strip());
        assertTrue(
                breaks(home, database, "list", "--run", "1").startsWith("Run 1 as of 2025-08-31"));
    }

    private static String breaks(FundHome home, JobDatabase database, String... args) {
        return printed("breaks", home, database, args);
    }

    private static String matches(FundHome home, JobDatabase database, String... args) {
        return printed("matches", home, database, args);
    }

    private static String printed(
            String command, FundHome home, JobDatabase database, String... args) {
        List<String> all = new java.util.ArrayList<>(List.of(command));
        all.addAll(List.of(args));
        all.addAll(List.of("--fund", "aldermere-bcf", "--home", home.folder().toString()));
        all.addAll(List.of("--db", database.urlWithUser()));
        MainRun run = MainRun.of(all.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }
}
