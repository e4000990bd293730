package org.pooledfund.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole job over the sample data: every planted difference is found, and nothing else is. */
@ParameterizedClass
@EnumSource(Engine.class)
class NightlyReconciliationIT {
    /** What each planted type must have become: the types of the matches and breaks it is in. */
    private static final Map<String, Set<String>> BECOMES = Map.of(
            "TIMING", Set.of("match TIMING"),
            "SPLIT_CODING", Set.of("match SPLIT_CODING"),
            "BATCH_PAYMENT", Set.of("match BATCH_PAYMENT"),
            "ROUNDING", Set.of("match ROUNDING"),
            "DUPLICATE", Set.of("match NONE", "break DUPLICATE"),
            "CLIENT_INCOME", Set.of("match NONE", "break CLIENT_INCOME"),
            "CUTOVER", Set.of("excluded CUTOVER"));

    private final CompletedRun run;
    private List<StoredLine> lines = List.of();

    NightlyReconciliationIT(Engine engine) {
        run = CompletedRun.on(engine);
    }

    @BeforeEach
    void readLines() throws SQLException {
        assertEquals(0, run.outcome().exitCode(), run.outcome().err());
        lines = StoredLine.all(run.database());
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedDifferenceIsFound() {
        List<Planted> planted = Planted.all();
        assertEquals(48, planted.size());
        return planted.stream()
                .map(p -> DynamicTest.dynamicTest(
                        p.id(), () -> check(p, p.type().equals("QUARANTINED"))));
    }

    private void check(Planted planted, boolean isQuarantined) throws SQLException {
        if (isQuarantined) {
            checkQuarantined(planted);
            return;
        }
        List<StoredLine> concerned = lines.stream().filter(planted::concerns).toList();
        List<StoredLine> compared =
                concerned.stream().filter(line -> !isOutsidePool(line)).toList();
        assertEquals(planted.partnerPence(), sum(compared, false), "partner " + concerned);
        assertEquals(planted.poolPence(), sum(compared, true), "pool " + concerned);
        assertTrue(
                concerned.stream()
                        .anyMatch(line -> line.file().equals(planted.fileName())
                                && line.period() == planted.period()),
                "in " + planted.file() + ": " + concerned);
        assertEquals(
                expected(planted),
                compared.stream().map(NightlyReconciliationIT::fate).collect(toSet()),
                concerned.toString());
        checkGroups(planted, compared);
    }

    /** A difference of one side only became a break; MISCODING outside the pool shows there. */
    private static Set<String> expected(Planted planted) {
        boolean stillOpen = planted.type().equals("TIMING") && planted.poolPence() == 0;
        Set<String> open = Set.of("break " + planted.type());
        return stillOpen ? open : BECOMES.getOrDefault(planted.type(), open);
    }

    /** Its matches and breaks hold its lines and no others, of its partner, and their pence. */
    private void checkGroups(Planted planted, List<StoredLine> compared) {
        if (planted.type().equals("CUTOVER")) {
            return;
        }
        Set<String> groups = compared.stream().map(StoredLine::group).collect(toSet());
        List<StoredLine> grouped =
                lines.stream().filter(line -> groups.contains(line.group())).toList();
        assertEquals(new HashSet<>(compared), new HashSet<>(grouped));
        Map<String, List<StoredLine>> byGroup =
                grouped.stream().collect(groupingBy(StoredLine::group));
        assertEquals(BECOMES.getOrDefault(planted.type(), Set.of("")).size(), byGroup.size());
        long difference = byGroup.values().stream()
                .mapToLong(group -> group.get(0).differencePence())
                .sum();
        assertEquals(planted.partnerPence() - planted.poolPence(), difference);
        grouped.forEach(line -> {
            assertEquals(planted.partner(), line.partner());
            assertEquals(planted.flow(), line.flow());
        });
    }

    private void checkQuarantined(Planted planted) throws SQLException {
        assertTrue(lines.stream().noneMatch(planted::concerns), "it must not be posted");
        List<List<String>> rows = run.database().rows("""
                        select e.source_id, e.file_name, coalesce(q.amount_pence, 0), q.message,
                            q.raw_text, q.problem
                        from quarantined_row q join extract_file e on e.extract_id = q.extract_id
                        where concat(e.file_name, ':', q.line_no) = ?
                        """, planted.file().replaceFirst(".*/", ""));
        assertEquals(1, rows.size());
        List<String> row = rows.get(0);
        String line = planted.file().replaceFirst(".*:", "");
        assertEquals(planted.source(), row.get(0));
        assertEquals(String.valueOf(planted.partnerPence()), row.get(2));
        assertEquals(message(planted.id(), row.get(1) + ", line " + line), row.get(3));
        assertTrue(
                planted.references().stream()
                        .allMatch(r -> Planted.plain(row.get(4)).contains(r)),
                row.get(4));
        assertTrue(row.get(3).endsWith("[" + row.get(5) + "]"), row.get(5));
    }

    private static String message(String id, String place) {
        return switch (id) {
            case "QUARANTINED-1" ->
                place + ", column Invoice Date: '######' is what a spreadsheet leaves of a value"
                        + " when its column is too narrow. The value is lost: ask for the file"
                        + " saved again with wide columns. [PF313]";
            case "QUARANTINED-2" ->
                place + ", column Net Amount: '12,3x4.00' is not an amount. Expected like"
                        + " 1,234.56 or -1,234.56; mend the extract. [PF301]";
            case "QUARANTINED-3" ->
                place + ", column Voucher Date: '2025-09-31' is not a date. Expected"
                        + " yyyy-MM-dd; mend the extract. [PF302]";
            default -> throw new AssertionError(id);
        };
    }

    @Test
    void nothingElseIsOpenButTheAccrualsOfTheLastMonthAndWhatAPersonDecides() {
        List<Planted> planted = Planted.all();
        List<StoredLine> others = lines.stream()
                .filter(StoredLine::isOpen)
                .filter(line -> planted.stream().noneMatch(p -> p.concerns(line)))
                .filter(line -> !line.type().equals("TO_CONFIRM"))
                .toList();
        assertEquals(accrualsOfTheLastMonth(), others.size());
        for (StoredLine line : others) {
            assertEquals("break TIMING", fate(line), line.toString());
            assertEquals("ACCRUAL", line.nature(), line.toString());
            assertEquals(6, line.period(), line.toString());
            assertTrue(line.pence() > 0, line.toString());
            assertFalse(line.isPool(), line.toString());
        }
    }

    /** Two references that differ, of an invoice and of its payment: the rules only suggest. */
    @Test
    void aPersonDecidesWhereOnlyTheReferencesDiffer() {
        Map<String, List<StoredLine>> breaks = lines.stream()
                .filter(line -> line.isOpen() && line.type().equals("TO_CONFIRM"))
                .collect(groupingBy(StoredLine::group));
        assertEquals(88, breaks.size());
        breaks.values().forEach(pair -> {
            assertEquals(2, pair.size(), pair.toString());
            assertEquals(0, pair.get(0).differencePence(), pair.toString());
            assertEquals(
                    1,
                    pair.stream().filter(l -> l.reference().startsWith("BACS ")).count(),
                    pair.toString());
        });
    }

    /** Counted in the extracts themselves: positive accruals of September. */
    private static long accrualsOfTheLastMonth() {
        return RawLine.all(LauncherRun.ROOT.resolve("sample-data")).stream()
                .filter(line -> line.file().contains("2025-09"))
                .filter(line -> line.narrative().matches("(?i)accrual(?! reversal).*"))
                .filter(line -> line.pence().orElse(0L) > 0)
                .count();
    }

    @Test
    void everyMatchIsExactUnlessItsTypeSaysOtherwise() {
        Map<String, List<StoredLine>> matches = lines.stream()
                .filter(line -> line.group().startsWith("match "))
                .collect(groupingBy(
                        StoredLine::group, TreeMap::new, java.util.stream.Collectors.toList()));
        assertTrue(matches.size() > 4000, matches.size() + " matches");
        matches.values().forEach(match -> {
            long difference = match.stream().mapToLong(StoredLine::toDifference).sum();
            assertEquals(difference, match.get(0).differencePence(), match.toString());
            boolean isRounding = match.get(0).type().equals("ROUNDING");
            assertTrue(isRounding ? Math.abs(difference) <= 5 : difference == 0, match.toString());
            boolean onePeriod =
                    match.stream().map(StoredLine::period).distinct().count() == 1;
            assertTrue(
                    onePeriod
                            || periods(match, true).equals(periods(match, false))
                            || match.get(0).type().matches("TIMING|REVERSAL|BATCH_PAYMENT"),
                    match.toString());
        });
    }

    /** Lines that are alike, of several months, are in the same months on both sides. */
    private static List<Integer> periods(List<StoredLine> match, boolean ofPool) {
        return match.stream()
                .filter(line -> line.isPool() == ofPool)
                .map(StoredLine::period)
                .sorted()
                .toList();
    }

    @Test
    void everyLineOfTheYearIsUsedOnce() throws SQLException {
        assertEquals(run.database().number("select count(*) from ledger_line"), lines.size());
        assertEquals(0, run.database().number("""
                                select count(*) from unpacked_line where
                                    (case when match_no is null then 0 else 1 end)
                                    + (case when break_no is null then 0 else 1 end)
                                    + (case when excluded_as is null then 0 else 1 end) <> 1
                                """));
    }

    private static boolean isOutsidePool(StoredLine line) {
        return line.isExcluded() && line.type().equals("OUTSIDE_POOL");
    }

    private static String fate(StoredLine line) {
        return line.group().replaceFirst(" .*", "") + " " + line.type();
    }

    private static long sum(List<StoredLine> lines, boolean ofPool) {
        return lines.stream()
                .filter(line -> line.isPool() == ofPool)
                .mapToLong(StoredLine::partnerView)
                .sum();
    }
}
