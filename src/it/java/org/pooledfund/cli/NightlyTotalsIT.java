package org.pooledfund.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The figures of the whole job, added up a second time: from the extracts, and by plain SQL. */
@ParameterizedClass
@EnumSource(Engine.class)
class NightlyTotalsIT {
    private static final List<RawLine> RAW = RawLine.all(LauncherRun.ROOT.resolve("sample-data"));
    private static final String LAST_RUN = " run_id = (select max(run_id) from fund_run) ";

    private final CompletedRun run;
    private final JobDatabase database;

    NightlyTotalsIT(Engine engine) {
        run = CompletedRun.on(engine);
        database = run.database();
        assertEquals(0, run.outcome().exitCode(), run.outcome().err());
    }

    @Test
    void everyExtractHasTheRowsAndPenceOfItsFile() throws SQLException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, Long> quarantined = Map.of(
                "icb-2025-05.csv", 42790L, "icb-2025-08.csv", 0L, "district-2025-09.csv", 33872L);
        RAW.stream().collect(groupingBy(RawLine::file)).forEach((file, lines) -> {
            long set = quarantined.containsKey(file) ? 1 : 0;
            long setPence = quarantined.getOrDefault(file, 0L);
            long pence = lines.stream().mapToLong(l -> l.pence().orElse(0L)).sum();
            expected.put(file, List.of(lines.size() - set, pence - setPence, set, setPence) + "");
        });
        Map<String, String> loaded = new TreeMap<>();
        for (List<String> row : database.rows("""
                select file_name, rows_posted, pence_posted, rows_quarantined, pence_quarantined
                from extract_file
                """)) {
            loaded.put(row.get(0), row.subList(1, 5).toString());
        }
        assertEquals(24, expected.size());
        assertEquals(expected, loaded);
    }

    @Test
    void everyLoadReportBalances() throws SQLException {
        assertEquals(24, database.number("""
                        select count(*) from extract_file
                        where rows_in = rows_posted + rows_quarantined + rows_ignored
                            and pence_in = pence_posted + pence_quarantined + pence_ignored
                        """));
        assertEquals(0, database.number("""
                        select count(*) from extract_file e where
                            rows_posted <> (select count(*) from ledger_line l
                                where l.extract_id = e.extract_id)
                            or pence_posted <> (select sum(amount_pence) from ledger_line l
                                where l.extract_id = e.extract_id)
                            or rows_quarantined <> (select count(*) from quarantined_row q
                                where q.extract_id = e.extract_id)
                        """));
    }

    @Test
    void rowsInAreAllRowsOfTheFile() throws IOException, SQLException {
        for (List<String> row :
                database.rows("select source_id, file_name, rows_in from extract_file")) {
            if (row.get(1).endsWith(".csv")) {
                byte[] bytes = Files.readAllBytes(
                        run.home().fund("extracts/" + row.get(0) + "/" + row.get(1)));
                long lines = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .lines()
                        .count();
                assertEquals(String.valueOf(lines), row.get(2), row.get(1));
            }
        }
    }

    @Test
    void theOutturnOfEverySchemeIsWhatThePoolsExtractsSay() throws IOException, SQLException {
        Map<String, String> schemes = schemesOfPoolCodes();
        Map<String, Long> expected = RAW.stream()
                .filter(line -> schemes.containsKey(line.code()))
                .collect(groupingBy(
                        line -> schemes.get(line.code()),
                        TreeMap::new,
                        summingLong(line -> line.pence().orElseThrow())));
        expected.put("", 0L);
        Map<String, Long> stored = new TreeMap<>();
        database.rows("select scheme_id, actual_pence from scheme_outturn where" + LAST_RUN)
                .forEach(row -> stored.put(row.get(0), Long.parseLong(row.get(1))));
        assertEquals(11, expected.size());
        assertEquals(expected, stored);
    }

    @Test
    void contributionsReceivedAreWhatThePoolsExtractsSay() throws SQLException {
        Map<String, String> accounts = Map.of(
                "81010", "aldermere-council",
                "81020", "aldermere-icb",
                "81030", "woldside-council");
        Map<String, Long> expected = RAW.stream()
                .filter(line -> accounts.containsKey(line.account()))
                .collect(groupingBy(
                        line -> accounts.get(line.account()),
                        TreeMap::new,
                        summingLong(line -> -line.pence().orElseThrow())));
        Map<String, Long> stored = new TreeMap<>();
        database.rows("select partner_id, received_pence from partner_share where" + LAST_RUN)
                .forEach(row -> stored.put(row.get(0), Long.parseLong(row.get(1))));
        assertEquals(3, stored.size());
        assertEquals(expected, stored);
    }

    @Test
    void everyStatementClosesOnTheLedgersOwnBalances() throws SQLException {
        List<List<String>> statements = database.rows("""
                select s.partner_id, s.flow, s.period_no, s.partner_pence, s.pool_pence,
                    (select coalesce(sum(i.pence), 0) from statement_item i
                        where i.run_id = s.run_id and i.partner_id = s.partner_id
                            and i.flow = s.flow and i.period_no = s.period_no)
                from reconciliation_statement s where\
                """
                + LAST_RUN.replace("max(run_id)", "max(fund_run.run_id)")
                        .replaceFirst("run_id", "s.run_id"));
        assertEquals(3 * 2 * 6, statements.size());
        Map<String, long[]> balances = balances();
        for (List<String> row : statements) {
            long[] sides = balances.get(String.join("/", row.subList(0, 3)));
            assertEquals(sides[0], Long.parseLong(row.get(3)), row.toString());
            assertEquals(sides[1], Long.parseLong(row.get(4)), row.toString());
            assertEquals(sides[0] - sides[1], Long.parseLong(row.get(5)), row.toString());
        }
    }

    private Map<String, long[]> balances() throws SQLException {
        Map<String, long[]> balances = new TreeMap<>();
        for (StoredLine line : StoredLine.all(database)) {
            if (!line.isExcluded()) {
                String key = line.partner() + "/" + line.flow() + "/" + line.period();
                balances.computeIfAbsent(key, k -> new long[2])[line.isPool() ? 1 : 0] +=
                        line.partnerView();
            }
        }
        return balances;
    }

    /** The disabled facilities grant (S08) is the county's and ring-fenced: 14.1 before 14.2. */
    @Test
    void theSharesFollowTheContributionsOnceTheRingFencedGrantIsOut() throws SQLException {
        long grant = database.number("select actual_pence - plan_pence from scheme_outturn where"
                + LAST_RUN + "and scheme_id = 'S08'");
        long variance = database.number(
                "select sum(actual_pence) - sum(plan_pence) from scheme_outturn where" + LAST_RUN);
        assertEquals(
                List.of(List.of("aldermere-council", String.valueOf(grant))),
                database.rows("select partner_id, amount_pence from settlement_remainder_owner"
                        + " where" + LAST_RUN));
        Map<String, Long> expected = largestRemainder(
                variance - grant,
                Map.of(
                        "aldermere-council", 792_000_000L + 1_164_000_000L,
                        "aldermere-icb", 2_436_000_000L + 948_000_000L,
                        "woldside-council", 36_000_000L));
        Map<String, Long> stored = new TreeMap<>();
        database.rows("select partner_id, share_pence from partner_share where" + LAST_RUN)
                .forEach(row -> stored.put(row.get(0), Long.parseLong(row.get(1))));
        assertEquals(expected, stored);
    }

    /** A variance above zero, in proportion; odd pence to the largest remainders. */
    private static Map<String, Long> largestRemainder(long amount, Map<String, Long> weights) {
        assertTrue(amount > 0);
        BigInteger total = BigInteger.valueOf(
                weights.values().stream().mapToLong(Long::longValue).sum());
        Map<String, Long> shares = new TreeMap<>();
        Map<String, BigInteger> rest = new TreeMap<>();
        weights.forEach((partner, weight) -> {
            BigInteger[] parts = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(total);
            shares.put(partner, parts[0].longValueExact());
            rest.put(partner, parts[1]);
        });
        long odd = amount - shares.values().stream().mapToLong(Long::longValue).sum();
        rest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(odd)
                .forEach(entry -> shares.merge(entry.getKey(), 1L, Long::sum));
        return shares;
    }

    @Test
    void thePaymentsSettleWhatEachPartnerOwes() throws SQLException {
        Map<String, Long> owed = new TreeMap<>();
        database.rows("select partner_id, contribution_pence + share_pence - received_pence"
                        + " - incurred_pence + reimbursed_pence from partner_share where"
                        + LAST_RUN)
                .forEach(row -> owed.put(row.get(0), Long.parseLong(row.get(1))));
        owed.remove("aldermere-council");
        Map<String, Long> paid = new TreeMap<>();
        database.rows("select from_partner_id, to_partner_id, amount_pence"
                        + " from settlement_transfer where" + LAST_RUN)
                .forEach(row -> {
                    assertEquals("aldermere-council", row.get(1));
                    paid.put(row.get(0), Long.parseLong(row.get(2)));
                });
        assertEquals(owed, paid);
    }

    @Test
    void bothDatabasesHoldTheSame() throws SQLException {
        Map<String, List<String>> h2 = Dump.results(CompletedRun.on(Engine.H2).database());
        assertEquals(34, h2.size(), h2.keySet().toString());
        Dump.assertSame(h2, Dump.results(database));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> schemesOfPoolCodes() throws IOException {
        Map<String, Object> profile = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(run.home().fund("sources/pool-ledger.yaml")));
        return ((List<Map<String, Object>>) profile.get("codes"))
                .stream()
                        .filter(code -> code.containsKey("scheme"))
                        .collect(Collectors.toMap(
                                code -> String.valueOf(code.get("code")),
                                code -> String.valueOf(code.get("scheme"))));
    }
}
