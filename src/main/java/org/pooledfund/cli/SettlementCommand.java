package org.pooledfund.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.job.Signing;
import org.pooledfund.store.Run;
import org.pooledfund.store.SignedSettlement;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The settlements of the runs, and their signed versions. */
@Command(
        name = "settlement",
        description = "Lists a fund's settlements and signs one. A signed settlement is never"
                + " edited: a correction is a new version that says what changed.",
        mixinStandardHelpOptions = true,
        subcommands = {
            SettlementCommand.ListAll.class,
            SettlementCommand.Sign.class,
            SettlementPapersCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class SettlementCommand {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private SettlementCommand() {}

    /** What was signed, and which runs could be. */
    @Command(
            name = "list",
            description = "Lists signed versions, what each changed, and the newest runs.",
            mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {
        private static final int MOST_RUNS = 10;

        @Mixin
        private Where where = new Where();

        @Option(names = "--fund", paramLabel = "ID", required = true, description = "The fund.")
        private String fund = "";

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            try (ConfigurableApplicationContext context =
                    Start.program(where, RunCommand.DATABASE)) {
                Signing signing = context.getBean(Signing.class);
                List<Run> runs = signing.runs(fund);
                runs.stream()
                        .map(Run::year)
                        .distinct()
                        .sorted()
                        .forEach(year -> signing.kept(fund, year).forEach(version -> {
                            new VersionText(version).print(out);
                            out.println();
                        }));
                printRuns(runs, out);
            }
            return ExitCode.DONE;
        }

        private static void printRuns(List<Run> runs, PrintWriter out) {
            out.println("Proven runs, the newest first");
            out.println();
            TextTable table = new TextTable("Run", "Job", "As of", "Periods to", "Finished");
            runs.stream()
                    .limit(MOST_RUNS)
                    .forEach(run -> table.row(
                            String.valueOf(run.runId()),
                            run.key().jobName(),
                            run.key().asOf().toString(),
                            run.year().label() + " P" + run.latestPeriod().orElse(0),
                            run.finishedAt().map(MOMENT::format).orElse("")));
            table.print(out);
        }
    }

    /** Signs one. */
    @Command(
            name = "sign",
            description = "Signs the settlement of the newest run, or of --run, as the next version"
                    + " of its year; what the versions before have settled is taken off.",
            mixinStandardHelpOptions = true)
    static final class Sign implements Callable<Integer> {
        @Mixin
        private Where where = new Where();

        @Option(names = "--fund", paramLabel = "ID", required = true, description = "The fund.")
        private String fund = "";

        @Option(names = "--run", paramLabel = "NUMBER", description = "Default: the newest.")
        private Optional<Long> run = Optional.empty();

        @Option(
                names = "--by",
                paramLabel = "NAME",
                required = true,
                description = "Who signs, with the office held.")
        private String by = "";

        @Option(
                names = "--reason",
                paramLabel = "TEXT",
                description = "Why a time that is signed is settled anew.")
        private String reason = "";

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            if (by.isBlank()) {
                throw new picocli.CommandLine.ParameterException(
                        spec.commandLine(), "--by must name who signs");
            }
            try (ConfigurableApplicationContext context =
                    Start.program(where, RunCommand.DATABASE)) {
                Signing signing = context.getBean(Signing.class);
                SignedSettlement signed =
                        signing.sign(new Signing.Request(fund, run, by.strip(), reason));
                new VersionText(signing.kept(fund, signed.key().year()).getLast()).print(out);
            }
            return ExitCode.DONE;
        }
    }
}
