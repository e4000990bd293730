package org.pooledfund.cli;

import static org.pooledfund.store.Diagnosis.Verdict.PROBLEM;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.pooledfund.store.DatabaseCheckup;
import org.pooledfund.store.Diagnosis;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks over all that a run needs, and says what to do about what is not well. */
@Command(
        name = "doctor",
        description = "Looks over Java, the home folder, the jobs and the database.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private Where where = new Where();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<Diagnosis> found = new ArrayList<>(HomeCheckup.of(where.home()));
        try (ConfigurableApplicationContext context = Start.database(where, RunCommand.DATABASE)) {
            found.addAll(DatabaseCheckup.of(
                    context.getBean(DataSource.class),
                    context.getEnvironment().getRequiredProperty("spring.datasource.url"),
                    Clock.systemUTC()));
        }
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        found.forEach(diagnosis -> print(diagnosis, out));
        long problems = found.stream().filter(d -> d.verdict() == PROBLEM).count();
        out.println(problems == 0 ? "Nothing stands in the way of a run." : problems + " to mend.");
        return problems == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void print(Diagnosis diagnosis, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%-8s", diagnosis.verdict()) + diagnosis.what());
        diagnosis.remedy().lines().forEach(line -> out.println(" ".repeat(8) + line));
    }
}
