package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.Nature;
import org.pooledfund.fund.Agreement;
import org.pooledfund.job.FundFolder;
import org.pooledfund.matching.Break;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Exclusion;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Match;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.Statement;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;

/** What a run stores comes back as it was, from either database. */
class RunStoreIT {
    @ParameterizedTest
    @EnumSource
    void runsAreFoundByWhatDecidesThem(Product product) {
        JdbcRuns runs = product.store().runs();
        Run.Key key = StoreSamples.key();
        assertEquals(Optional.empty(), runs.find(key));

        long id = runs.start(key, "", StoreSamples.sha256(), StoreSamples.YEAR, StoreSamples.NOW);
        assertEquals(
                new Run(
                        id,
                        key,
                        StoreSamples.YEAR,
                        Optional.empty(),
                        false,
                        StoreSamples.NOW,
                        Optional.empty()),
                runs.get(id));
        runs.setPeriod(id, 3);
        runs.finish(id, StoreSamples.NOW.plusSeconds(60));

        Run done = new Run(
                id,
                key,
                StoreSamples.YEAR,
                Optional.of(3),
                true,
                StoreSamples.NOW,
                Optional.of(StoreSamples.NOW.plusSeconds(60)));
        assertEquals(Optional.of(done), runs.find(key));

        Run.Key again = new Run.Key(key.fundId(), key.jobName(), key.asOf(), key.inputsSha256(), 2);
        long later = runs.start(
                again,
                "asked by the auditor's \uD83D\uDE00",
                StoreSamples.sha256(),
                StoreSamples.YEAR,
                StoreSamples.NOW);
        assertEquals(later, runs.find(key).orElseThrow().runId(), "the newest revision");
        assertEquals(done, runs.get(id), "and the first is as it was");
    }

    @ParameterizedTest
    @EnumSource
    void reconciliationsAreSummarisedAsTheyWere(Product product) {
        Store store = product.store();
        String fund = "f-" + StoreSamples.sha256();
        long partner = StoreSamples.extract(store, fund, "icb");
        long pool = StoreSamples.extract(store, fund, "pool");
        Entry a = StoreSamples.entry(store, partner, "icb", 1);
        Entry b = StoreSamples.entry(store, pool, "pool", 1);
        Entry open = StoreSamples.entry(store, pool, "pool", 2);
        Entry outside = StoreSamples.entry(store, pool, "pool", 3);
        long run = store.runs()
                .start(
                        StoreSamples.key(),
                        "",
                        StoreSamples.sha256(),
                        StoreSamples.YEAR,
                        StoreSamples.NOW);
        String evidence = String.join("|", Lines.TEXTS);
        Match match = new Match(
                "exact-reference",
                Match.Status.CONFIRMED,
                DifferenceType.NONE,
                List.of(StoreSamples.item(a, Side.PARTNER), StoreSamples.item(b, Side.POOL)),
                evidence);
        Break left = new Break(
                DifferenceType.MISSING_IN_PARTNER,
                List.of(StoreSamples.item(open, Side.POOL)),
                31,
                "x".repeat(2000));
        Statement statement = new Statement(
                "icb",
                Flow.EXPENDITURE,
                StoreSamples.JUNE,
                101,
                List.of(new Statement.Line(DifferenceType.MISSING_IN_PARTNER, 1, -102)),
                203);
        Reconciliation found = new Reconciliation(
                "icb", Flow.EXPENDITURE, List.of(match), List.of(left), List.of(statement));
        List<Exclusion> exclusions =
                List.of(new Exclusion(outside, Side.POOL, DifferenceType.OUTSIDE_POOL));

        store.reconciliations().write(run, List.of(found), exclusions);
        store.reconciliations().write(run, List.of(found), exclusions); // as a restart does

        ReconciliationSummary summary = store.summaries().read(run, StoreSamples.YEAR);
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
                product.jdbc()
                        .queryForObject(
                                "select evidence from match_group where run_id = ?",
                                String.class,
                                run));
        provesWhatIsStored(store, run, fund);
    }

    private static void provesWhatIsStored(Store store, long run, String fund) {
        List<Check> checks = store.proofs().checks(run, fund, StoreSamples.LAST);
        store.proofs().write(run, checks);
        store.proofs().write(run, checks);

        List<String> broken =
                checks.stream().filter(check -> !check.holds()).map(Check::name).toList();
        assertEquals(
                List.of(
                        "rows stored of icb.csv",
                        "pence stored of icb.csv",
                        "rows stored of pool.csv",
                        "pence stored of pool.csv",
                        "rows current and superseded of icb",
                        "pence current and superseded of icb",
                        "rows current and superseded of pool",
                        "pence current and superseded of pool"),
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
        Store store = product.store();
        String fund = "f-" + StoreSamples.sha256();
        long id = StoreSamples.extract(store, fund, "pool");
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

        PoolTotals totals = store.pool().totals(fund, List.of("pool"), StoreSamples.JUNE);
        assertEquals(
                new PoolTotals(
                        StoreSamples.JUNE, Map.of(scheme, 203L), 103, Map.of(partner, -104L)),
                totals);
        assertEquals(
                new PoolTotals(StoreSamples.JUNE, Map.of(), 0, Map.of()),
                store.pool().totals(fund, List.of("icb"), StoreSamples.JUNE));

        long run = store.runs()
                .start(
                        StoreSamples.key(),
                        "",
                        StoreSamples.sha256(),
                        StoreSamples.YEAR,
                        StoreSamples.NOW);
        Settlement settlement = RiskShare.settle(agreement, totals);
        store.settlements().write(run, agreement, settlement);
        store.settlements().write(run, agreement, settlement);
        assertEquals(settlement, store.settlements().read(run, agreement, StoreSamples.JUNE));
        assertFalse(settlement.transfers().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void reportFilesAreListedByName(Product product) {
        Store store = product.store();
        long run = store.runs()
                .start(
                        StoreSamples.key(),
                        "",
                        StoreSamples.sha256(),
                        StoreSamples.YEAR,
                        StoreSamples.NOW);
        JdbcReports.File pdf =
                new JdbcReports.File("b \u00a3.pdf", StoreSamples.sha256(), 5_000_000_000L);
        JdbcReports.File sheet = new JdbcReports.File("a.xlsx", StoreSamples.sha256(), 1);

        store.reports().write(run, List.of(pdf));
        store.reports().write(run, List.of(pdf, sheet));

        assertEquals(List.of(sheet, pdf), store.reports().list(run));
    }

    @ParameterizedTest
    @EnumSource
    void aFundIsLockedForOneRunAtATime(Product product) {
        Store store = product.store();
        RunLock first = store.tryLock("mere-bcf").orElseThrow();

        assertEquals(Optional.empty(), store.tryLock("mere-bcf"));
        RunLock other = store.tryLock("wold-bcf").orElseThrow();
        other.close();
        first.close();

        RunLock again = store.tryLock("mere-bcf").orElseThrow();
        again.close();
        assertTrue(product.pool().getHikariPoolMXBean().getActiveConnections() == 0);
    }
}
