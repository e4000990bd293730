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
import org.pooledfund.store.JdbcIssues.Issue;
import org.pooledfund.store.Store;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what was issued. */
@Command(
        name = "list",
        description = "Lists the versions that were issued.",
        mixinStandardHelpOptions = true)
final class IssuesCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    @Option(names = "--fund", paramLabel = "ID", description = "Only this fund.")
    private Optional<String> fund = Optional.empty();

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (ConfigurableApplicationContext context = Start.program(where, RunCommand.DATABASE)) {
            List<Issue> issues = context.getBean(Store.class).issues().list().stream()
                    .filter(issue ->
                            fund.isEmpty() || fund.get().equals(issue.key().fundId()))
                    .toList();
            TextTable table =
                    new TextTable("Fund", "Quarter", "Version", "Run", "Issued", "Signed by");
            issues.forEach(issue -> table.row(
                    issue.key().fundId(),
                    issue.key().quarter().label(),
                    String.valueOf(issue.key().version()),
                    String.valueOf(issue.runId()),
                    MOMENT.format(issue.issuedAt()),
                    issue.signedBy().isEmpty() ? "not signed" : issue.signedBy()));
            if (issues.isEmpty()) {
                out.println("Nothing was issued yet.");
            } else {
                table.print(out);
            }
        }
        return ExitCode.DONE;
    }
}
