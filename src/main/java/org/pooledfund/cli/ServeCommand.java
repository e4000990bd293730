package org.pooledfund.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.pooledfund.job.FundRunner;
import org.pooledfund.operate.GracefulStop;
import org.pooledfund.schedule.FundJob;
import org.pooledfund.schedule.FundJobs;
import org.pooledfund.schedule.JobScheduler;
import org.pooledfund.schedule.JobScheduler.NextRun;
import org.pooledfund.schedule.SchedulerSettings;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the jobs at their times, until asked to stop. */
@Command(
        name = "serve",
        description = {
            "Runs the jobs of jobs/ at their times, until asked to stop.",
            "Several may serve one MySQL database: each time of a job comes to one of them."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss VV", Locale.UK);
    private static final int GLANCE_MS = 200;

    @Mixin
    private Where where = new Where();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        List<FundJob> jobs = FundJobs.read(where.home());
        StopSignal signal = StopSignal.listen();
        try (ConfigurableApplicationContext context = Start.program(where, RunCommand.DATABASE)) {
            serve(jobs, context, signal);
        }
        out().println("Stopped.");
        return ExitCode.DONE;
    }

    private void serve(
            List<FundJob> jobs, ConfigurableApplicationContext context, StopSignal signal)
            throws InterruptedException {
        JobScheduler scheduler = JobScheduler.of(
                jobs,
                context.getBean(FundRunner.class),
                context.getBean(DataSource.class),
                context.getBean(Clock.class),
                settings(context.getEnvironment()));
        scheduler.start();
        print(scheduler.nextRuns());
        signal.await();
        out().println("Asked to stop: letting what runs end its present transaction.");
        stop(scheduler, context.getBean(GracefulStop.class));
    }

    /** First nothing more is taken on; then what is in hand is asked to stop, and waited for. */
    private static void stop(JobScheduler scheduler, GracefulStop runs)
            throws InterruptedException {
        Thread stopping = new Thread(scheduler::stop, "pooledfund-scheduler-stop");
        stopping.start();
        while (stopping.isAlive()) {
            runs.stop();
            stopping.join(GLANCE_MS);
        }
    }

    private void print(List<NextRun> runs) {
        TextTable table = new TextTable("Job", "Fund", "Next time");
        runs.forEach(run -> table.row(
                run.job().definition().name(), run.job().fundId(), TIME.format(run.time())));
        table.print(out());
        out().println("Serving. Stop with Ctrl-C or SIGTERM.");
    }

    private PrintWriter out() {
        return java.util.Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static SchedulerSettings settings(Environment settings) {
        return new SchedulerSettings(
                settings.getRequiredProperty("pooledfund.serve.heartbeat", Duration.class),
                settings.getRequiredProperty("pooledfund.serve.poll", Duration.class),
                settings.getRequiredProperty("pooledfund.serve.retry-after", Duration.class),
                settings.getRequiredProperty("pooledfund.serve.runs-at-once", Integer.class));
    }
}
