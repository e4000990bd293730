package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pooledfund.document.Suggestion;
import org.pooledfund.job.FundFolder;
import org.pooledfund.job.FundRunner;
import org.pooledfund.job.RunOutcome;
import org.pooledfund.job.RunRequest;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.schedule.JobDefinition;
import org.pooledfund.schedule.JobFolder;
import org.pooledfund.store.Store;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one job, now. */
@Command(
        name = "run",
        description = "Runs a job now, for all its funds or for one.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    static final String DATABASE = "var/db/pooledfund";

    @Parameters(paramLabel = "JOB", description = "A job of the folder jobs/.")
    private String job = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day to look at, such as 2025-07-31. Default: as the job says.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--fund", paramLabel = "ID", description = "Only this fund.")
    private Optional<String> fund = Optional.empty();

    @Option(
            names = "--again",
            paramLabel = "REASON",
            description = "Run although nothing is new, and keep the reason.")
    private String again = "";

    @Mixin
    private Where where = new Where();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path home = where.home();
        JobDefinition definition = JobFolder.read(home.resolve("jobs")).get(job);
        LocalDate day = asOf.map(Days::read)
                .orElseGet(() ->
                        definition.asOf().seenFrom(LocalDate.now(Clock.system(definition.zone()))));
        List<Path> folders = folders(home, definition);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        int exitCode = ExitCode.DONE;
        try (ConfigurableApplicationContext context = Start.program(where, DATABASE)) {
            Store store = context.getBean(Store.class);
            for (Path folder : folders) {
                RunOutcome outcome = context.getBean(FundRunner.class)
                        .run(
                                new RunRequest(
                                        definition.kind(),
                                        folder,
                                        day,
                                        home.resolve(definition.templates()),
                                        home.resolve(definition.reports()),
                                        again),
                                Watching.progress());
                Results results = new Results(outcome, store);
                results.print(out, home.resolve(definition.reports()));
                exitCode = Math.max(exitCode, results.exitCode());
            }
        }
        return exitCode;
    }

    private List<Path> folders(Path home, JobDefinition definition) {
        List<Path> folders = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String name : definition.funds()) {
            Path folder = home.resolve(name);
            String id = FundFolder.read(folder).agreement().fundId();
            ids.add(id);
            if (fund.isEmpty() || fund.get().equals(id)) {
                folders.add(folder);
            }
        }
        if (folders.isEmpty()) {
            throw new ProblemException(Finding.of(
                    Problem.FUND_UNKNOWN,
                    fund.orElse(""),
                    String.join(", ", ids),
                    Suggestion.nearest(fund.orElse(""), ids)));
        }
        return folders;
    }
}
