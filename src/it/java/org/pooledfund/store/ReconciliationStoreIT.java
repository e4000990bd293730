package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.fund.Agreement;
import org.pooledfund.job.FundFolder;
import org.pooledfund.match.Status;
import org.pooledfund.match.Workers;
import org.pooledfund.matching.ClosedMatch;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Horizon;
import org.pooledfund.matching.LineGroup;
import org.pooledfund.matching.LineNames;
import org.pooledfund.matching.Reconciler;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.matching.Sorting;
import org.pooledfund.matching.Statement;

/** What a reconciliation found comes back as it was, from either database, and is proved. */
class ReconciliationStoreIT {
    @ParameterizedTest
    @EnumSource
    void reconciliationsAreSummarisedAsTheyWere(Product product) {
        Store store = product.store();
        String fund = "f-" + StoreSamples.sha256();
        long partner = StoreSamples.extract(store, fund, "icb-ledger");
        long pool = StoreSamples.extract(store, fund, "pool-ledger");
        String nasty = String.join("|", Lines.TEXTS.subList(0, 14));
        Entry a = entry(store, partner, "icb-ledger", 1, nasty);
        Entry b = entry(store, pool, "pool-ledger", 1, nasty);
        Entry open = entry(store, pool, "pool-ledger", 2, "x".repeat(255));
        Entry outside = outside(store, pool, 3);
        long run = store.runs()
                .start(
                        StoreSamples.key(),
                        "",
                        StoreSamples.sha256(),
                        StoreSamples.YEAR,
                        StoreSamples.NOW);
        FundFolder sample = FundFolder.read(
                Path.of(System.getProperty("basedir", ""), "sample-data").toAbsolutePath());
        Agreement agreement = sample.agreement();
        Sorting sorting = new Sorting(
                agreement,
                sample.sources().stream().map(FundFolder.Source::profile).toList(),
                new LineNames(store.extracts().list(fund)),
                List.of());
        List.of(a, b, open, outside).forEach(sorting::add);
        Reconciler reconciler = new Reconciler(
                sample.rules().set(), new Horizon(LocalDate.of(2025, 7, 31), StoreSamples.JUNE, 0));
        List<Reconciliation> found =
                sorting.comparisons().stream().map(reconciler::reconcile).toList();

        for (int time = 0; time < 2; time++) { // as a restart does
            JdbcReconciliations.Writing writing =
                    store.reconciliations().write(run, Set.of(), Runnable::run, Workers.ALONE);
            found.forEach(writing::add);
            writing.finish(sorting.exclusions());
        }

        ReconciliationSummary summary = store.summaries().read(run, StoreSamples.YEAR);
        assertEquals(
                List.of(new ReconciliationSummary.Matched(
                        "aldermere-icb",
                        Flow.EXPENDITURE,
                        "exact-reference",
                        Status.CONFIRMED,
                        1,
                        1,
                        1)),
                summary.matched());
        assertEquals(
                List.of(new Statement(
                        "aldermere-icb",
                        Flow.EXPENDITURE,
                        StoreSamples.JUNE,
                        101,
                        List.of(new Statement.Line(DifferenceType.MISSING_IN_PARTNER, 1, -102)),
                        203)),
                summary.statements());
        assertEquals(
                List.of(new ReconciliationSummary.Excluded(
                        "pool-ledger", DifferenceType.OUTSIDE_POOL, 1, 103)),
                summary.excluded());
        ReconciliationSummary.Open stored = summary.open().get(0);
        assertEquals(1, summary.open().size());
        assertEquals(-102, stored.differencePence());
        assertEquals("x".repeat(255), stored.lines().get(0).reference());
        assertEquals(Optional.of("S03"), stored.lines().get(0).scheme());
        List<ClosedMatch> closed = new ArrayList<>();
        store.runLines().closed(run, closed::add);
        assertEquals(1, closed.size());
        ClosedMatch match = closed.get(0);
        assertTrue(match.evidence().contains(nasty), match.evidence());
        assertEquals(List.of(a.id()), match.partnerLines());
        assertEquals(List.of(b.id()), match.poolLines());
        assertEquals(
                new ClosedMatch(
                        1,
                        "aldermere-icb",
                        Flow.EXPENDITURE,
                        "exact-reference",
                        Status.CONFIRMED,
                        DifferenceType.NONE,
                        0,
                        List.of(a.id()),
                        List.of(b.id()),
                        match.evidence()),
                match);
        provesWhatIsStored(store, run, fund);
        readsWhatAnOlderProgramStored(product, store, run, fund, match);
        noticesALineThatChangedHands(product, store, run, fund);
    }

    private static Entry entry(
            Store store, long extract, String source, long number, String reference) {
        LedgerLine line = Lines.line(
                number, Nature.EXPENDITURE, Optional.of("S03"), Optional.empty(), reference);
        store.lineWriter().write(extract, List.of(line));
        return new Entry(new EntryId(extract, number), source, line);
    }

    private static Entry outside(Store store, long extract, long number) {
        LedgerLine plain = Lines.plain(number);
        LedgerLine line = new LedgerLine(
                number,
                plain.period(),
                plain.date(),
                plain.amountPence(),
                plain.nature(),
                Standing.OUTSIDE_POOL,
                Optional.empty(),
                Optional.empty(),
                plain.reference(),
                "",
                "",
                "",
                "",
                "",
                false);
        store.lineWriter().write(extract, List.of(line));
        return new Entry(new EntryId(extract, number), "pool-ledger", line);
    }

    /** Programs before the blocks kept a row for each match and for each of its lines. */
    private static void readsWhatAnOlderProgramStored(
            Product product, Store store, long run, String fund, ClosedMatch match) {
        List<LineGroup> groups = store.runLines().groups(run, fund);
        assertEquals(4, groups.size(), groups.toString());
        List<Check> checks = store.proofs().checks(run, fund, StoreSamples.LAST);
        List<Object[]> blocks = product.jdbc()
                .query(
                        "select partner_id, flow, matches, content from match_block"
                                + " where run_id = ?",
                        (row, n) -> new Object[] {
                            run,
                            1,
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getBytes(4)
                        },
                        run);
        product.jdbc().update("delete from match_block where run_id = ?", run);
        assertTrue(
                broken(store, run, fund)
                        .containsAll(List.of(
                                "lines of all matches",
                                "pence matched, netted and tolerated of aldermere-icb,"
                                        + " EXPENDITURE, PARTNER")),
                "a block that is gone is noticed");
        product.jdbc()
                .update(
                        "insert into match_group (run_id, match_no, partner_id, flow, rule_id,"
                                + " status, difference_type, difference_pence, partner_lines,"
                                + " pool_lines, evidence) values (?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?)",
                        run,
                        match.number(),
                        match.partner(),
                        match.flow().name(),
                        match.rule(),
                        match.status().name(),
                        match.type().name(),
                        match.differencePence(),
                        match.evidence());
        String line = "insert into run_line (run_id, extract_id, line_no, side, partner_id, flow,"
                + " match_no) values (?, ?, ?, ?, ?, ?, 1)";
        EntryId own = match.partnerLines().get(0);
        EntryId pool = match.poolLines().get(0);
        String flow = match.flow().name();
        product.jdbc()
                .update(line, run, own.extract(), own.line(), "PARTNER", match.partner(), flow);
        product.jdbc()
                .update(line, run, pool.extract(), pool.line(), "POOL", match.partner(), flow);

        List<ClosedMatch> closed = new ArrayList<>();
        store.runLines().closed(run, closed::add);
        assertEquals(List.of(match), closed);
        assertEquals(groups, store.runLines().groups(run, fund));
        assertEquals(checks, store.proofs().checks(run, fund, StoreSamples.LAST));

        product.jdbc().update("delete from match_group where run_id = ?", run);
        product.jdbc().update("delete from run_line where run_id = ? and match_no = 1", run);
        product.jdbc()
                .batchUpdate(
                        "insert into match_block (run_id, block_no, partner_id, flow, matches,"
                                + " content) values (?, ?, ?, ?, ?, ?)",
                        blocks);
        assertEquals(checks, store.proofs().checks(run, fund, StoreSamples.LAST));
    }

    /** A line that is open in the sums but closed in the rows. */
    private static void noticesALineThatChangedHands(
            Product product, Store store, long run, String fund) {
        product.jdbc()
                .update(
                        "update run_line set match_no = 1, break_no = null"
                                + " where run_id = ? and break_no = 1",
                        run);
        List<String> broken = broken(store, run, fund);
        assertTrue(
                broken.containsAll(List.of(
                        "lines of all matches",
                        "pence matched, netted and tolerated of aldermere-icb, EXPENDITURE, POOL",
                        "lines open of aldermere-icb, EXPENDITURE, POOL")),
                broken.toString());
    }

    private static List<String> broken(Store store, long run, String fund) {
        return store.proofs().checks(run, fund, StoreSamples.LAST).stream()
                .filter(check -> !check.holds())
                .map(Check::name)
                .toList();
    }

    private static void provesWhatIsStored(Store store, long run, String fund) {
        List<Check> checks = store.proofs().checks(run, fund, StoreSamples.LAST);
        store.proofs().write(run, checks);
        store.proofs().write(run, checks);

        assertEquals(
                List.of(
                        "rows stored of icb-ledger.csv",
                        "pence stored of icb-ledger.csv",
                        "rows stored of pool-ledger.csv",
                        "pence stored of pool-ledger.csv",
                        "rows current and superseded of icb-ledger",
                        "pence current and superseded of icb-ledger",
                        "rows current and superseded of pool-ledger",
                        "pence current and superseded of pool-ledger"),
                broken(store, run, fund),
                "the load reports were never closed; all else adds up");
    }
}
