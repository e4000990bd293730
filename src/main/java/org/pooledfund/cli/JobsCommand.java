package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pooledfund.job.FundFolder;
import org.pooledfund.schedule.JobDefinition;
import org.pooledfund.schedule.JobFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at the folder jobs/. */
@Command(
        name = "jobs",
        description = "Looks at the jobs.",
        mixinStandardHelpOptions = true,
        subcommands = JobsCommand.Check.class,
        synopsisSubcommandLabel = "COMMAND")
final class JobsCommand {

    /** Checks everything a job needs before it runs at night. */
    @Command(
            name = "check",
            description = "Checks every job, and the agreement and profiles of its funds.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Mixin
        private Where where = new Where();

        @Spec
        private @org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Path home = where.home();
            PrintWriter out =
                    java.util.Objects.requireNonNull(spec).commandLine().getOut();
            TextTable table = new TextTable("Job", "When", "Looks at", "Funds", "Description");
            List<JobDefinition> jobs = JobFolder.read(home.resolve("jobs")).all();
            for (JobDefinition job : jobs) {
                List<String> funds = job.funds().stream()
                        .map(folder -> FundFolder.read(home.resolve(folder))
                                .agreement()
                                .fundId())
                        .toList();
                table.row(
                        job.name(),
                        job.cron() + " " + job.zone(),
                        org.pooledfund.document.Words.of(job.asOf()),
                        String.join(", ", funds),
                        job.description());
            }
            table.print(out);
            out.println(jobs.size() + " jobs, no mistakes.");
            return ExitCode.DONE;
        }
    }
}
