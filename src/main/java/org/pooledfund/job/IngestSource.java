package org.pooledfund.job;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.pooledfund.store.ExtractKey;
import org.pooledfund.store.JdbcExtracts;
import org.pooledfund.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Loads the new extracts of one source, a file a transaction; files loaded before are left. */
final class IngestSource implements Tasklet {
    private final Assignment assignment;
    private final Store store;
    private final ExtractLoader loader;
    private final Progress progress;
    private final Deque<FundFolder.ExtractFile> files;

    IngestSource(
            Assignment assignment,
            List<FundFolder.ExtractFile> files,
            Store store,
            Clock clock,
            Progress progress) {
        this.assignment = assignment;
        this.files = new ArrayDeque<>(files);
        this.store = store;
        this.progress = progress;
        this.loader = new ExtractLoader(store, clock, progress);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException {
        FundFolder.ExtractFile file = files.poll();
        if (file == null) {
            return RepeatStatus.FINISHED;
        }
        String name = String.valueOf(file.path().getFileName());
        ExtractKey key = LoadedBefore.key(assignment.fund().agreement().fundId(), file);
        Optional<JdbcExtracts.Earlier> earlier = store.extracts().find(key);
        if (earlier.isEmpty()) {
            progress.step("Loading " + name);
            long rows = loader.load(file, key, assignment.fund().agreement().year())
                    .posted()
                    .rows();
            contribution.incrementWriteCount(rows);
        } else {
            LoadedBefore.note(name, earlier.get(), progress);
        }
        return RepeatStatus.continueIf(!files.isEmpty());
    }
}
