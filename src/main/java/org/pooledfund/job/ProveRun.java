package org.pooledfund.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Check;
import org.pooledfund.store.JdbcReports;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The last step of every job: adds up what is stored, in more than one way, and publishes the
 * reports only if all of it agrees.
 */
final class ProveRun implements Tasklet {
    private final Assignment assignment;
    private final Store store;
    private final Clock clock;
    private final Progress progress;

    ProveRun(Assignment assignment, Store store, Clock clock, Progress progress) {
        this.assignment = assignment;
        this.store = store;
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException {
        progress.step("Proving");
        Run run = RunOf.assignment(assignment, store);
        List<Check> checks =
                store.proofs().checks(run.runId(), run.key().fundId(), RunOf.period(run));
        List<Finding> broken = checks.stream()
                .filter(check -> !check.holds())
                .map(check -> Finding.of(
                        Problem.CONSERVATION_BROKEN, check.name(), check.expected(), check.found()))
                .toList();
        if (!broken.isEmpty()) {
            throw new ProblemException(broken);
        }
        store.proofs().write(run.runId(), checks);
        for (JdbcReports.File report : store.reports().list(run.runId())) {
            publish(report);
        }
        store.runs().finish(run.runId(), clock.instant());
        return RepeatStatus.FINISHED;
    }

    /** Gives a report its name; one that was published before a crash has it already. */
    private void publish(JdbcReports.File report) throws IOException {
        Path published = assignment.reports().resolve(report.name());
        Path draft = WriteReports.unproven(published);
        Path there = Files.exists(draft) ? draft : published;
        if (!Sha256.of(there).equals(report.sha256())) {
            throw new ProblemException(
                    Finding.of(Problem.PACK_FAILED, there + " was changed by somebody else"));
        }
        if (there.equals(draft)) {
            Files.move(
                    draft,
                    published,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
