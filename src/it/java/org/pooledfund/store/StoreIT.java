package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.extract.Rejection;
import org.pooledfund.fund.Agreement;
import org.pooledfund.job.FundFolder;
import org.pooledfund.matching.Break;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Exclusion;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Item;
import org.pooledfund.matching.Match;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.Statement;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.testing.MigratedDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every part of the store gives back what it was given, on either database. */
class StoreIT {
    private static final Instant NOW = Instant.parse("2025-07-01T01:30:00.123456Z");
    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final Period JUNE = new Period(YEAR, 3);
    private static final Period LAST = new Period(YEAR, 12);

    @TempDir
    private static Path folder = Path.of("");

    private static Map<Product, HikariDataSource> pools = Map.of();
    private static int numbers;

    enum Product {
        H2,
        MYSQL
    }

    @BeforeAll
    static void open() {
        pools = Map.of(
                Product.H2, MigratedDatabase.h2(folder), Product.MYSQL, MigratedDatabase.mySql());
    }

    @AfterAll
    static void close() {
        pools.values().forEach(HikariDataSource::close);
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreKeptOnceAndWhole(Product product) {
        JdbcDocuments documents = store(product).documents();
        String content = String.join("\n", Lines.TEXTS);
        String sha256 = sha256();

        documents.keep(sha256, "profile", "a.yaml", content, NOW);
        documents.keep(sha256, "profile", "b.yaml", content, NOW.plusSeconds(60));

        assertEquals(
                List.of(Map.of("name", "a.yaml", "content", content)),
                new JdbcTemplate(pools.get(product))
                        .query(
                                "select name, content from document where sha256 = ?",
                                (row, n) -> Map.of(
                                        "name", row.getString("name"),
                                        "content", row.getString("content")),
                                sha256));
    }

    @ParameterizedTest
    @EnumSource
    void extractsAreFoundByTheirBytesAlone(Product product) {
        JdbcExtracts extracts = store(product).extracts();
        ExtractKey key =
                new ExtractKey("f-" + sha256(), "pool", "p\u00fcol 1.csv", sha256(), sha256());
        assertEquals(Optional.empty(), extracts.find(key));

        long id = extracts.open(key, NOW);
        LoadReport report = new LoadReport(
                new ControlTotals(10, -5),
                new ControlTotals(7, Long.MAX_VALUE),
                new ControlTotals(2, Long.MIN_VALUE),
                new ControlTotals(1, 0));
        extracts.close(id, report);

        ExtractKey sameBytes =
                new ExtractKey(key.fundId(), "pool", "other name.csv", key.fileSha256(), sha256());
        assertEquals(
                Optional.of(new JdbcExtracts.Earlier(id, "p\u00fcol 1.csv", NOW)),
                extracts.find(sameBytes));
        assertEquals(
                List.of(new LoadedExtract(
                        id, "pool", "p\u00fcol 1.csv", key.fileSha256(), NOW, report)),
                extracts.list(key.fundId()));
    }

    @ParameterizedTest
    @EnumSource
    void linesComeBackAsTheyWereInTheirOrder(Product product) {
        Store store = store(product);
        String fund = "f-" + sha256();
        long id = extract(store, fund, "pool");
        List<LedgerLine> lines = Lines.nasty();
        store.lineWriter().write(id, lines);

        List<Entry> found = new ArrayList<>();
        store.lines().stream(fund, LAST, found::add);

        assertEquals(
                lines.stream()
                        .map(line -> new Entry(new EntryId(id, line.line()), "pool", line))
                        .toList(),
                found);
        assertEquals(OptionalInt.of(12), store.lines().latestPeriod(fund, LAST));
        assertEquals(OptionalInt.of(3), store.lines().latestPeriod(fund, JUNE));
        assertEquals(OptionalInt.empty(), store.lines().latestPeriod("nobody", LAST));
    }

    @ParameterizedTest
    @EnumSource
    void linesAreCountedAndAddedUpBySourceAndPeriod(Product product) {
        Store store = store(product);
        String fund = "f-" + sha256();
        for (String source : List.of("pool", "icb")) {
            long id = extract(store, fund, source);
            store.lineWriter().write(id, List.of(Lines.plain(1), Lines.plain(2)));
            assertEquals(new ControlTotals(2, 203), store.extracts().storedLines(id));
        }

        assertEquals(
                List.of(
                        new JdbcLines.PeriodTotals("icb", 3, new ControlTotals(2, 203)),
                        new JdbcLines.PeriodTotals("pool", 3, new ControlTotals(2, 203))),
                store.lines().totals(fund, LAST));
        assertEquals(List.of(), store.lines().totals(fund, new Period(YEAR, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseTellsApartWhatDiffersInCaseOrAccent(Product product) {
        Store store = store(product);
        long id = extract(store, "f-" + sha256(), "pool");
        List<String> alike = List.of("INV-1", "inv-1", "INV-1\t", "\u00cdNV-1");
        for (int i = 0; i < alike.size(); i++) {
            store.lineWriter().write(id, List.of(Lines.withReference(i + 1L, alike.get(i))));
        }

        for (String reference : alike) {
            assertEquals(
                    1,
                    new JdbcTemplate(pools.get(product))
                            .queryForObject(
                                    "select count(*) from ledger_line"
                                            + " where extract_id = ? and reference = ?",
                                    Integer.class,
                                    id,
                                    reference),
                    "[" + reference + "]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void quarantineKeepsRowsAsTheyCame(Product product) {
        Store store = store(product);
        String fund = "f-" + sha256();
        long id = extract(store, fund, "icb");
        List<Rejection> rows = new ArrayList<>();
        for (String raw : Lines.TEXTS) {
            rows.add(new Rejection(
                    rows.size() + 1L,
                    Finding.at(Place.of("a.csv", 7), Problem.AMOUNT_UNREADABLE, "1x2", "1.23"),
                    rows.size() % 2 == 0 ? Optional.empty() : Optional.of(-5L),
                    raw));
        }
        store.quarantine().write(id, rows);
        store.quarantine().write(id, List.of());

        String message = rows.get(0).finding().text();
        assertEquals(
                rows.stream()
                        .map(row -> new QuarantinedRow(
                                "icb", "icb.csv", row.line(), message, row.amountPence()))
                        .toList(),
                store.quarantine().list(fund));
        assertEquals(
                Lines.TEXTS,
                new JdbcTemplate(pools.get(product))
                        .queryForList(
                                "select raw_text from quarantined_row where extract_id = ?"
                                        + " order by line_no",
                                String.class,
                                id));
        assertEquals(
                new ControlTotals(rows.size(), -5L * (rows.size() / 2)),
                store.extracts().storedQuarantine(id));
    }

    @ParameterizedTest
    @EnumSource
    void runsAreFoundByWhatDecidesThem(Product product) {
        JdbcRuns runs = store(product).runs();
        Run.Key key = key();
        assertEquals(Optional.empty(), runs.find(key));

        long id = runs.start(key, "", sha256(), YEAR, NOW);
        assertEquals(
                new Run(id, key, YEAR, Optional.empty(), false, NOW, Optional.empty()),
                runs.get(id));
        runs.setPeriod(id, 3);
        runs.finish(id, NOW.plusSeconds(60));

        Run done =
                new Run(id, key, YEAR, Optional.of(3), true, NOW, Optional.of(NOW.plusSeconds(60)));
        assertEquals(Optional.of(done), runs.find(key));

        Run.Key again = new Run.Key(key.fundId(), key.jobName(), key.asOf(), key.inputsSha256(), 2);
        long later = runs.start(again, "asked by the auditor's \uD83D\uDE00", sha256(), YEAR, NOW);
        assertEquals(later, runs.find(key).orElseThrow().runId(), "the newest revision");
        assertEquals(done, runs.get(id), "and the first is as it was");
    }

    @ParameterizedTest
    @EnumSource
    void reconciliationsAreSummarisedAsTheyWere(Product product) {
        Store store = store(product);
        String fund = "f-" + sha256();
        long partner = extract(store, fund, "icb");
        long pool = extract(store, fund, "pool");
        Entry a = entry(store, partner, "icb", 1);
        Entry b = entry(store, pool, "pool", 1);
        Entry open = entry(store, pool, "pool", 2);
        Entry outside = entry(store, pool, "pool", 3);
        long run = store.runs().start(key(), "", sha256(), YEAR, NOW);
        String evidence = String.join("|", Lines.TEXTS);
        Match match = new Match(
                "exact-reference",
                Match.Status.CONFIRMED,
                DifferenceType.NONE,
                List.of(item(a, Side.PARTNER), item(b, Side.POOL)),
                evidence);
        Break left = new Break(
                DifferenceType.MISSING_IN_PARTNER,
                List.of(item(open, Side.POOL)),
                31,
                "x".repeat(2000));
        Statement statement = new Statement(
                "icb",
                Flow.EXPENDITURE,
                JUNE,
                101,
                List.of(new Statement.Line(DifferenceType.MISSING_IN_PARTNER, 1, -102)),
                203);
        Reconciliation found = new Reconciliation(
                "icb", Flow.EXPENDITURE, List.of(match), List.of(left), List.of(statement));
        List<Exclusion> exclusions =
                List.of(new Exclusion(outside, Side.POOL, DifferenceType.OUTSIDE_POOL));

        store.reconciliations().write(run, List.of(found), exclusions);
        store.reconciliations().write(run, List.of(found), exclusions); // as a restart does

        ReconciliationSummary summary = store.summaries().read(run, YEAR);
        assertEquals(
                List.of(new ReconciliationSummary.Matched(
                        "icb",
                        Flow.EXPENDITURE,
                        "exact-reference",
                        Match.Status.CONFIRMED,
                        1,
                        1,
                        1)),
                summary.matched());
        assertEquals(List.of(statement), summary.statements());
        assertEquals(
                List.of(new ReconciliationSummary.Excluded(
                        "pool", DifferenceType.OUTSIDE_POOL, 1, 103)),
                summary.excluded());
        ReconciliationSummary.Open stored = summary.open().get(0);
        assertEquals(1, summary.open().size());
        assertEquals("x".repeat(997) + "...", stored.explanation());
        assertEquals(-102, stored.differencePence());
        assertEquals("INV-2", stored.lines().get(0).reference());
        assertEquals(Optional.of("s1"), stored.lines().get(0).scheme());
        assertEquals(
                evidence,
                new JdbcTemplate(pools.get(product))
                        .queryForObject(
                                "select evidence from match_group where run_id = ?",
                                String.class,
                                run));
        provesWhatIsStored(store, run, fund);
    }

    private static void provesWhatIsStored(Store store, long run, String fund) {
        List<Check> checks = store.proofs().checks(run, fund, LAST);
        store.proofs().write(run, checks);
        store.proofs().write(run, checks);

        List<String> broken =
                checks.stream().filter(check -> !check.holds()).map(Check::name).toList();
        assertEquals(
                List.of(
                        "rows stored of icb.csv", "pence stored of icb.csv",
                        "rows stored of pool.csv", "pence stored of pool.csv"),
                broken,
                "the load reports were never closed; all else adds up");
    }

    @ParameterizedTest
    @EnumSource
    void thePoolIsAddedUpAndItsSettlementComesBack(Product product) {
        Agreement agreement = FundFolder.read(
                        Path.of(System.getProperty("basedir", ""), "sample-data")
                                .toAbsolutePath())
                .agreement();
        Store store = store(product);
        String fund = "f-" + sha256();
        long id = extract(store, fund, "pool");
        String scheme = agreement.schemes().get(0).id();
        String partner = agreement.partners().get(1).id();
        store.lineWriter()
                .write(
                        id,
                        List.of(
                                Lines.line(
                                        1,
                                        Nature.EXPENDITURE,
                                        Optional.of(scheme),
                                        Optional.empty(),
                                        ""),
                                Lines.line(
                                        2,
                                        Nature.ACCRUAL,
                                        Optional.of(scheme),
                                        Optional.empty(),
                                        ""),
                                Lines.line(
                                        3,
                                        Nature.EXPENDITURE,
                                        Optional.empty(),
                                        Optional.empty(),
                                        ""),
                                Lines.line(
                                        4,
                                        Nature.CONTRIBUTION,
                                        Optional.empty(),
                                        Optional.of(partner),
                                        ""),
                                Lines.line(
                                        5,
                                        Nature.BALANCE_SHEET,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "")));

        PoolTotals totals = store.pool().totals(fund, List.of("pool"), JUNE);
        assertEquals(
                new PoolTotals(JUNE, Map.of(scheme, 203L), 103, Map.of(partner, -104L)), totals);
        assertEquals(
                new PoolTotals(JUNE, Map.of(), 0, Map.of()),
                store.pool().totals(fund, List.of("icb"), JUNE));

        long run = store.runs().start(key(), "", sha256(), YEAR, NOW);
        Settlement settlement = RiskShare.settle(agreement, totals);
        store.settlements().write(run, settlement);
        store.settlements().write(run, settlement);
        assertEquals(settlement, store.settlements().read(run, agreement, JUNE));
        assertFalse(settlement.transfers().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void reportFilesAreListedByName(Product product) {
        Store store = store(product);
        long run = store.runs().start(key(), "", sha256(), YEAR, NOW);
        JdbcReports.File pdf = new JdbcReports.File("b \u00a3.pdf", sha256(), 5_000_000_000L);
        JdbcReports.File sheet = new JdbcReports.File("a.xlsx", sha256(), 1);

        store.reports().write(run, List.of(pdf));
        store.reports().write(run, List.of(pdf, sheet));

        assertEquals(List.of(sheet, pdf), store.reports().list(run));
    }

    @ParameterizedTest
    @EnumSource
    void aFundIsLockedForOneRunAtATime(Product product) {
        Store store = store(product);
        RunLock first = store.tryLock("mere-bcf").orElseThrow();

        assertEquals(Optional.empty(), store.tryLock("mere-bcf"));
        RunLock other = store.tryLock("wold-bcf").orElseThrow();
        other.close();
        first.close();

        RunLock again = store.tryLock("mere-bcf").orElseThrow();
        again.close();
        assertTrue(pools.get(product).getHikariPoolMXBean().getActiveConnections() == 0);
    }

    private static Store store(Product product) {
        try {
            return new Store(pools.get(product));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long extract(Store store, String fund, String source) {
        return store.extracts()
                .open(new ExtractKey(fund, source, source + ".csv", sha256(), sha256()), NOW);
    }

    private static Entry entry(Store store, long extract, String source, long number) {
        LedgerLine line = Lines.plain(number);
        store.lineWriter().write(extract, List.of(line));
        return new Entry(new EntryId(extract, number), source, line);
    }

    private static Item item(Entry entry, Side side) {
        return new Item(entry, side, entry.line().amountPence(), entry.line().reference(), "");
    }

    private static Run.Key key() {
        return new Run.Key(
                "f-" + sha256(), "nightly-reconciliation", LocalDate.of(2025, 6, 30), sha256(), 1);
    }

    private static String sha256() {
        return String.format("%062d", ++numbers);
    }
}
