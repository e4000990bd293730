package org.pooledfund.job;

import java.time.Clock;
import java.time.Instant;
import org.pooledfund.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes down that a run begins, and keeps the documents it is made by. */
final class OpenRun implements Tasklet {
    private final Assignment assignment;
    private final Store store;
    private final Clock clock;

    OpenRun(Assignment assignment, Store store, Clock clock) {
        this.assignment = assignment;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Instant now = clock.instant();
        FundFolder fund = assignment.fund();
        keep("agreement", fund.agreementFile(), now);
        fund.besides().papers().forEach(paper -> keep(paper.kind(), paper.file(), now));
        fund.sources().forEach(source -> keep("profile", source.file(), now));
        fund.rulesFile().ifPresent(rules -> keep("matching-rules", rules, now));
        store.runs()
                .start(
                        assignment.key(),
                        assignment.reason(),
                        fund.agreementFile().sha256(),
                        fund.agreement().year(),
                        now);
        return RepeatStatus.FINISHED;
    }

    private void keep(String kind, TextFile file, Instant now) {
        store.documents().keep(file.sha256(), kind, file.name(), file.text(), now);
    }
}
