package org.pooledfund.job;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Takes in the files of one source, a file a transaction; files loaded before are left. */
record IngestSource(SourceIntake intake) implements Tasklet {
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException {
        contribution.incrementWriteCount(intake.next());
        return RepeatStatus.continueIf(intake.hasNext());
    }
}
