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
import org.pooledfund.extract.Nature;
import org.pooledfund.fund.Agreement;
import org.pooledfund.job.FundFolder;
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
