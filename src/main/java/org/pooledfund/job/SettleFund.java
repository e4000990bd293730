package org.pooledfund.job;

import org.pooledfund.fund.Agreement;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Shares the variance by the terms of the agreement and stores the settlement. */
final class SettleFund implements Tasklet {
    private final Assignment assignment;
    private final Store store;
    private final Progress progress;

    SettleFund(Assignment assignment, Store store, Progress progress) {
        this.assignment = assignment;
        this.store = store;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        progress.step("Settling");
        Agreement agreement = assignment.fund().agreement();
        Run run = RunOf.assignment(assignment, store);
        store.settlements()
                .write(
                        run.runId(),
                        agreement,
                        RiskShare.settle(
                                agreement,
                                store.pool()
                                        .totals(
                                                agreement.fundId(),
                                                assignment.poolSources(),
                                                RunOf.period(run))
                                        .atSteps(assignment.fund().besides().disputeSteps())));
        return RepeatStatus.FINISHED;
    }
}
