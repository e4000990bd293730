package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.LedgerLine;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On H2 lines are committed before their extract; it must look as if they were not. */
class CommittingLineWriterIT {
    private static final int LINES = 6_000; // more than two blocks

    private final Store store = Product.H2.store();
    private final String fund = "f-" + StoreSamples.sha256();

    @Test
    void linesCountWhenTheirExtractIsCommittedAndNotBefore() {
        long extract = inTransaction(() -> {
            long opened = load(store, LINES);
            assertEquals(LINES, store.extracts().storedLines(opened).rows());
            assertEquals(List.of(), seenBesides());
            store.lineWriter().end(opened);
            return opened;
        });

        assertInstanceOf(CommittingLineWriter.class, store.lineWriter());
        assertEquals(LINES, linesOf(extract));
        assertEquals(0, unfinished(fund));
        assertEquals(1, seenBesides().size());
    }

    @Test
    void nothingStaysOfARefusedExtract() {
        long[] extract = {0};

        assertThrows(
                IllegalArgumentException.class,
                () -> inTransaction(() -> {
                    extract[0] = load(store, LINES);
                    throw new IllegalArgumentException("refused after all lines were stored");
                }));

        assertEquals(0, linesOf(extract[0]));
        assertEquals(0, unfinished(fund));
    }

    @Test
    void nothingStaysOfAnExtractWhoseEndWasWrittenDownButNotCommitted() {
        long extract = new TransactionTemplate(transactions()).execute(status -> {
            long opened = load(store, LINES);
            store.lineWriter().end(opened);
            status.setRollbackOnly();
            return opened;
        });

        assertEquals(0, linesOf(extract));
        assertEquals(0, unfinished(fund));
    }

    @Test
    void nothingStaysOfBlocksBeforeOneThatFails() {
        long[] extract = {0};

        assertThrows(
                DuplicateKeyException.class,
                () -> inTransaction(() -> {
                    extract[0] = load(store, LINES);
                    store.lineWriter().write(extract[0], List.of(Lines.plain(1)));
                    return extract[0];
                }));

        assertEquals(0, linesOf(extract[0]));
    }

    /** Without a transaction nothing is rolled back, as after a kill. */
    @Test
    void theNextLoadOfTheFundTakesOutWhatAKillLeft() {
        String other = "f-" + StoreSamples.sha256();
        store.lineWriter().begin(fund, 900_001);
        store.lineWriter().write(900_001, lines(LINES));
        store.lineWriter().begin(other, 900_002);
        store.lineWriter().write(900_002, lines(LINES));

        long extract = inTransaction(() -> {
            long opened = load(store, 10);
            store.lineWriter().end(opened);
            return opened;
        });

        assertEquals(0, linesOf(900_001));
        assertEquals(LINES, linesOf(900_002), "another fund may be at work on them");
        assertEquals(10, linesOf(extract));
        assertTrue(unfinished(other) == 1 && unfinished(fund) == 0);
    }

    @Test
    void aNumberGivenOnceMoreBeginsWithNoLines() {
        store.lineWriter().begin("f-" + StoreSamples.sha256(), 900_003);
        store.lineWriter().write(900_003, lines(3));

        store.lineWriter().begin(fund, 900_003);
        store.lineWriter().write(900_003, lines(2));

        assertEquals(2, linesOf(900_003));
        assertEquals(1, unfinished(fund));
    }

    private long load(Store into, int count) {
        long opened = StoreSamples.extract(into, fund, "pool");
        into.lineWriter().begin(fund, opened);
        into.lineWriter().write(opened, lines(count));
        return opened;
    }

    private static List<LedgerLine> lines(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(Lines::plain).toList();
    }

    /** What another connection sees of the fund. */
    private List<JdbcLines.PeriodTotals> seenBesides() {
        TransactionTemplate besides = new TransactionTemplate(transactions());
        besides.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return java.util.Objects.requireNonNull(
                besides.execute(status -> store.lines().totals(fund, StoreSamples.LAST)));
    }

    private long linesOf(long extract) {
        return store.extracts().storedLines(extract).rows();
    }

    private int unfinished(String of) {
        return Product.H2
                .jdbc()
                .queryForList(Sql.of("list-unfinished-loads"), Long.class, of)
                .size();
    }

    private static long inTransaction(java.util.function.LongSupplier work) {
        return java.util.Objects.requireNonNull(
                new TransactionTemplate(transactions()).execute(status -> work.getAsLong()));
    }

    private static JdbcTransactionManager transactions() {
        return new JdbcTransactionManager(Product.H2.pool());
    }
}
