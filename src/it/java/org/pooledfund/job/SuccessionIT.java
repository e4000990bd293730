package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.problem.Catalogue;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Check;

/** Files that follow each other: in whatever order they come, the right lines count, once. */
class SuccessionIT {
    private static final String SNAPSHOT = "extracts.are: snapshot";
    private static final String DATED = "extracts.version: \"ytd-{date}.csv\"";
    private static final String[] FIRST = {"202501 2025-04-02 10.00 A", "202501 2025-04-02 10.00 A"
    };
    private static final String[] SECOND = {
        "202501 2025-04-02 10.00 A", "202501 2025-04-02 15.00 A", "202502 2025-05-02 20.00 B"
    };
    private static final String[] THIRD = {
        "202501 2025-04-02 10.00 A", "202502 2025-05-02 21.00 B", "202503 2025-06-02 30.00 C"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void snapshotsInAnyOrderEndInTheNewest(Databases database) {
        for (List<Integer> order : orders(3)) {
            SmallFund fund = new SmallFund(folder, database.pool(), SNAPSHOT, DATED);
            for (int which : order) {
                fund.put("ytd-2025-0" + (which + 5) + "-01.csv", snapshot(which));
                fund.take();
                assertHolds(fund);
            }

            assertEquals(List.of("1000 A", "2100 B", "3000 C"), fund.counting(), order.toString());
            assertEquals(
                    3,
                    fund.ofFund("select file_name from extract_file where fund_id = FUND")
                            .size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatANewerSnapshotChangesIsToldWithBothRows(Databases database) {
        SmallFund fund =
                new SmallFund(folder, database.pool(), SNAPSHOT, DATED, "extracts.closed-to: 1");
        fund.put("ytd-2025-06-01.csv", SECOND);
        fund.take();
        fund.put("ytd-2025-07-01.csv", THIRD);
        fund.take();
        fund.put("ytd-2025-05-01.csv", FIRST);
        fund.take();

        assertEquals(
                List.of(
                        "ytd-2025-07-01.csv: it takes the place of ytd-2025-06-01.csv:"
                                + " 1 lines added (£30.00), 1 lines changed (£1.00),"
                                + " 1 lines vanished (-£15.00). Prior-period changes: 1 of them"
                                + " touch periods closed up to 1, by -£15.00.",
                        "ytd-2025-05-01.csv: it is older than ytd-2025-07-01.csv, which counts;"
                                + " it is kept and changes nothing."),
                fund.notes);
        assertEquals(
                List.of(
                        "CHANGED 3 2 2100 4 2 2000 0",
                        "ADDED 4 3 3000 null null null 0",
                        "VANISHED null null null 3 1 1500 1"),
                fund.ofFund("select kind, line_no, period_no, amount_pence, former_line_no,"
                        + " former_period_no, former_amount_pence, closed from extract_change c"
                        + " join extract_file e on e.extract_id = c.extract_id"
                        + " where e.fund_id = FUND order by change_no"));
        assertEquals(
                List.of(
                        "ytd-2025-07-01.csv CHANGED by 100, closed: false",
                        "ytd-2025-07-01.csv ADDED by 3000, closed: false",
                        "ytd-2025-07-01.csv VANISHED by -1500, closed: true"),
                fund.store().succession().changes(fund.id).stream()
                        .map(kept -> kept.fileName() + " " + kept.change().kind() + " by "
                                + kept.change().effectPence() + ", closed: " + kept.closed())
                        .toList());
        assertHolds(fund);
    }

    @ParameterizedTest
    @EnumSource
    void snapshotsOfPeriodsSupersedeWithinTheirPeriod(Databases database) {
        SmallFund fund = new SmallFund(
                folder,
                database.pool(),
                SNAPSHOT,
                "extracts.span: period",
                "extracts.version: \"*-v{number}.csv\"");
        fund.put("april-v10.csv", "202501 2025-04-02 12.00 A");
        fund.put("april-v9.csv", "202501 2025-04-02 11.00 A");
        fund.put("may-v1.csv", "202502 2025-05-02 20.00 B");
        fund.take();

        assertEquals(List.of("1200 A", "2000 B"), fund.counting());
        assertHolds(fund);
    }

    @ParameterizedTest
    @EnumSource
    void overlappingFilesInAnyOrderCountEachLineOnce(Databases database) {
        String[][] files = {
            {"202501 2025-04-02 10.00 A", "202501 2025-04-02 10.00 A", "202501 2025-04-03 1.00 B"},
            {"202501 2025-04-02 10.00 A", "202501 2025-04-03 1.00 B", "202501 2025-04-04 2.00 C"},
            {"202501 2025-04-04 2.00 C", "202501 2025-04-04 2.00 C", "202501 2025-04-05 3.00 D"}
        };
        for (List<Integer> order : orders(files.length)) {
            SmallFund fund =
                    new SmallFund(folder, database.pool(), "extracts.overlap: equal-lines");
            for (int which : order) {
                fund.put("window-" + which + ".csv", files[which]);
                fund.take();
                assertHolds(fund);
            }
            fund.put("sent again.csv", files[0]);
            fund.take();

            assertEquals(
                    List.of("100 B", "1000 A", "1000 A", "200 C", "200 C", "300 D"),
                    fund.counting(),
                    order.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void equalLinesOfDisjointFilesAreTwoPaymentsAndAreTold(Databases database) {
        SmallFund fund = new SmallFund(folder, database.pool());
        fund.put("april.csv", "202501 2025-04-02 10.00 A");
        fund.put("may.csv", "202501 2025-04-02 10.00 A", "202502 2025-05-02 9.00 B");
        fund.take();

        assertEquals(List.of("1000 A", "1000 A", "900 B"), fund.counting());
        assertEquals(
                List.of("may.csv: 1 of its lines are equal to lines of other files and count as"
                        + " payments of their own; if they are not, say overlap: equal-lines in"
                        + " the profile."),
                fund.notes);
    }

    @ParameterizedTest
    @EnumSource
    void linesWithAKeyAreTheSameLineWhereverTheyStand(Databases database) {
        for (List<Integer> order : orders(3)) {
            SmallFund fund = new SmallFund(
                    folder,
                    database.pool(),
                    "line-key: Key",
                    "extracts.version: \"v{number}.csv\"");
            String[][] files = {
                {"202501 2025-04-02 10.00 A K1", "202501 2025-04-02 10.00 A K2"},
                {"202501 2025-04-02 11.00 A K1", "202501 2025-04-02 10.00 A K2"},
                {"202501 2025-04-02 10.00 A K1", "202501 2025-04-02 10.00 A K3"}
            };
            for (int which : order) {
                fund.put("v" + which + ".csv", files[which]);
                fund.take();
                assertHolds(fund);
            }

            assertEquals(List.of("1000 A", "1000 A", "1000 A"), fund.counting(), order.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRandomOrdersOfOneYearEndInTheSame(Databases database) {
        Random chance = new Random(2025);
        for (int trial = 0; trial < 5; trial++) {
            SmallFund fund =
                    new SmallFund(folder, database.pool(), "extracts.overlap: equal-lines");
            List<String> names = new ArrayList<>();
            Set<String> days = new TreeSet<>();
            for (int file = 0; file < 8; file++) {
                names.add("window-" + file + ".csv");
            }
            Collections.shuffle(names, chance);
            for (String name : names) {
                int first = name.charAt(7) - '0' + 1;
                String[] rows = new String[4];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = "202501 2025-04-" + (10 + first + i) + " 5.00 R" + (first + i);
                    days.add("500 R" + (first + i));
                }
                fund.put(name, rows);
                fund.take();
            }

            assertEquals(List.copyOf(days), fund.counting(), names.toString());
            assertHolds(fund);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyCanTellIsRefusedAndLeavesNothing(Databases database) {
        List<ProblemException> refusals = new ArrayList<>();
        SmallFund snapshots = new SmallFund(folder, database.pool(), SNAPSHOT, DATED);
        refusals.add(refused(snapshots, "ledger.csv", FIRST));
        SmallFund twice = new SmallFund(
                folder, database.pool(), SNAPSHOT, "extracts.version: \"ytd-{date}*.csv\"");
        twice.put("ytd-2025-05-01.csv", FIRST);
        twice.take();
        refusals.add(refused(twice, "ytd-2025-05-01-new.csv", SECOND));
        SmallFund spans =
                new SmallFund(folder, database.pool(), SNAPSHOT, DATED, "extracts.span: period");
        refusals.add(refused(spans, "ytd-2025-05-01.csv", SECOND));
        SmallFund keys = new SmallFund(folder, database.pool(), "line-key: Key");
        refusals.add(refused(
                keys, "a.csv", "202501 2025-04-02 1.00 A K1", "202501 2025-04-02 2.00 B K1"));
        keys.put("a.csv", "202501 2025-04-02 1.00 A K1");
        keys.take();
        refusals.add(refused(keys, "b.csv", "202501 2025-04-02 2.00 A K1"));
        SmallFund whole = new SmallFund(folder, database.pool());
        String[] april = {
            "202501 2025-04-02 1.00 A",
            "202501 2025-04-02 2.00 B",
            "202501 2025-04-02 3.00 C",
            "202501 2025-04-02 4.00 D",
            "202501 2025-04-02 5.00 E",
            "202501 2025-04-02 6.00 F"
        };
        whole.put("april.csv", april);
        whole.take();
        april[0] = "202501 2025-04-02 1.10 A";
        refusals.add(refused(whole, "april-corrected.csv", april));

        assertEquals(6, whole.counting().size());
        Catalogue.check(refusals.stream().flatMap(e -> e.findings().stream()).toList());
    }

    private static ProblemException refused(SmallFund fund, String name, String... rows) {
        List<String> before = fund.counting();
        fund.put(name, rows);
        ProblemException refusal = assertThrows(ProblemException.class, fund::take);
        assertEquals(before, fund.counting());
        assertTrue(fund.ofFund("select file_name from extract_file where fund_id = FUND").stream()
                .noneMatch(name::equals));
        assertTrue(fund.file("extracts/council/" + name).toFile().delete());
        return refusal;
    }

    private static String[] snapshot(int which) {
        return List.of(FIRST, SECOND, THIRD).get(which);
    }

    static List<List<Integer>> orders(int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> shorter : orders(size - 1)) {
            for (int at = 0; at < size; at++) {
                List<Integer> order = new ArrayList<>(shorter);
                order.add(at, size - 1);
                orders.add(order);
            }
        }
        return orders;
    }

    static void assertHolds(SmallFund fund) {
        List<Check> checks = fund.checks();
        assertEquals(2, checks.size());
        checks.forEach(check -> assertTrue(check.holds(), check.toString()));
    }
}
