package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.job.DryRun;
import org.pooledfund.job.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A load without a database: what would become of every row of an extract. */
@Command(
        name = "check",
        description = "Reads an extract as a run would, without a database, and reports on it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 clean; 1 it can be loaded, but rows would be quarantined or codes are"
                    + " unmapped; 2 not understood; 3 refused."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The extract.")
    private Path file = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            required = true,
            description = "The source profile.")
    private Path profile = Path.of("");

    @Option(
            names = "--agreement",
            paramLabel = "FILE",
            description =
                    "The agreement. Default: agreement.yaml in the folder above the profile's.")
    private Optional<Path> agreement = Optional.empty();

    @Option(names = "--json", description = "Print the report as JSON, for another program.")
    private boolean json;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        TextFile agreementFile = TextFile.read(agreement.orElseGet(this::besideSources));
        Agreement fund = AgreementDocument.read(agreementFile.name(), agreementFile.text());
        TextFile text = TextFile.read(profile);
        SourceProfile source = ProfileDocument.read(text.name(), text.text(), fund);
        CheckReport report = new CheckReport(file, source, DryRun.of(file, source, fund.year()));
        if (json) {
            out.println(Json.of(report.json()));
        } else {
            report.print(out);
        }
        return report.exitCode();
    }

    private Path besideSources() {
        Path folder = profile.toAbsolutePath().normalize().getParent();
        Path above = folder == null ? null : folder.getParent();
        return (above == null ? Path.of("") : above).resolve("agreement.yaml");
    }
}
