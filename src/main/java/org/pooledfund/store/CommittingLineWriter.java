package org.pooledfund.store;

import java.util.List;
import javax.sql.DataSource;
import org.pooledfund.extract.LedgerLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores lines on H2, which writes every row of a large transaction to its file once when it comes
 * and once more when it is committed: two fifths of the work and half of the file. So blocks are
 * committed one by one, beside the transaction of the caller. Nobody sees lines without their
 * extract, which that transaction commits; until then the load stands in {@code unfinished_load}.
 * What does not come that far is taken out: at once when the caller's transaction is rolled back,
 * and after a kill by the fund's next load.
 */
final class CommittingLineWriter implements LineWriter {
    private static final Logger LOG = LoggerFactory.getLogger(CommittingLineWriter.class);
    private static final int BLOCK = 2_500; // above, H2 writes to its file within a block

    private final JdbcTemplate jdbc;
    private final LineWriter batches;
    private final TransactionTemplate own;

    CommittingLineWriter(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.batches = new BatchLineWriter(jdbc);
        this.own = new TransactionTemplate(new JdbcTransactionManager(database));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void begin(String fundId, long extractId) {
        clear(fundId);
        own.executeWithoutResult(status -> {
            takeOut(extractId); // H2 may give the number of one that never was once more
            jdbc.update(Sql.of("insert-unfinished-load"), extractId, fundId);
        });
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new OnRollback(fundId));
        }
    }

    @Override
    public Runnable prepare(long extractId, List<LedgerLine> lines) {
        return () -> {
            for (int from = 0; from < lines.size(); from += BLOCK) {
                List<LedgerLine> block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
                own.executeWithoutResult(status -> batches.write(extractId, block));
            }
        };
    }

    @Override
    public void end(long extractId) {
        jdbc.update(Sql.of("delete-unfinished-load"), extractId);
    }

    private void clear(String fundId) {
        String list = Sql.of("list-unfinished-loads");
        own.executeWithoutResult(
                status -> jdbc.queryForList(list, Long.class, fundId).forEach(this::takeOut));
    }

    private void takeOut(long extractId) {
        jdbc.update(Sql.of("delete-unfinished-lines"), extractId);
        jdbc.update(Sql.of("delete-unfinished-load"), extractId);
    }

    private final class OnRollback implements TransactionSynchronization {
        private final String fundId;

        OnRollback(String fundId) {
            this.fundId = fundId;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                try {
                    clear(fundId);
                } catch (DataAccessException | TransactionException e) {
                    LOG.debug("lines of a refused file stay until the next load", e);
                }
            }
        }
    }
}
