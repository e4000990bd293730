package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.pooledfund.job.FundRunner;
import org.pooledfund.job.JobKind;
import org.pooledfund.job.RunOutcome;
import org.pooledfund.job.RunRequest;
import org.pooledfund.store.Store;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the nightly job over the sample data, in a database of its own. */
@Command(
        name = "demo",
        description = "Reconciles the sample fund in sample-data/ as of 30 September 2025.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final LocalDate SAMPLE_ENDS = LocalDate.of(2025, 9, 30);
    private static final String DATABASE = "var/demo/db/pooledfund";

    @Mixin
    private Where where = new Where();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path home = where.home();
        Path reports = home.resolve("var/demo/reports");
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        try (ConfigurableApplicationContext context = Start.program(where, DATABASE)) {
            RunOutcome outcome = context.getBean(FundRunner.class)
                    .run(
                            new RunRequest(
                                    JobKind.NIGHTLY_RECONCILIATION,
                                    home.resolve("sample-data"),
                                    SAMPLE_ENDS,
                                    home.resolve("templates"),
                                    reports,
                                    ""),
                            Watching.progress());
            Results results = new Results(outcome, context.getBean(Store.class));
            results.print(out, reports);
            return results.exitCode();
        }
    }
}
