package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.job.Beside;
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
                    "The agreement. Default: agreement.yaml in the folder above the profile's; without"
                            + " one, names are not checked and the year is the file's own.")
    private Optional<Path> agreement = Optional.empty();

    @Option(names = "--json", description = "Print the report as JSON, for another program.")
    private boolean json;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        TextFile text = TextFile.read(profile);
        Optional<Agreement> fund = agreement();
        SourceProfile source =
                ProfileDocument.read(text.name(), text.text(), fund, new Beside(profile));
        Optional<FinancialYear> year =
                fund.isPresent() ? fund.map(Agreement::year) : DryRun.year(file, source);
        CheckReport report = new CheckReport(
                file,
                source,
                DryRun.of(
                        file,
                        source,
                        year.orElse(DryRun.ANY_YEAR),
                        fund.map(CheckCommand::schemeNames).orElse(Map.of())),
                fund.isPresent() ? Optional.empty() : Optional.of(withoutAgreement(year)));
        if (json) {
            out.println(Json.of(report.json()));
        } else {
            report.print(out);
        }
        return report.exitCode();
    }

    /** The agreement; empty if none was named, and none lies where it should. */
    private Optional<Agreement> agreement() {
        Path path = agreement.orElseGet(this::besideSources);
        if (agreement.isEmpty() && !Files.exists(path)) {
            return Optional.empty();
        }
        TextFile found = TextFile.read(path);
        return Optional.of(AgreementDocument.read(found.name(), found.text()));
    }

    private static Map<String, String> schemeNames(Agreement fund) {
        Map<String, String> names = new TreeMap<>();
        fund.schemes().forEach(scheme -> names.put(scheme.id(), scheme.name()));
        return names;
    }

    private String withoutAgreement(Optional<FinancialYear> year) {
        return "There is no " + besideSources() + ": partners and schemes are taken as the profile"
                + " writes them"
                + year.map(y -> ", and the file as one of " + y.label()).orElse("")
                + ". Name the agreement by --agreement.";
    }

    private Path besideSources() {
        Path folder = profile.toAbsolutePath().normalize().getParent();
        Path above = folder == null ? null : folder.getParent();
        return (above == null ? Path.of("") : above).resolve("agreement.yaml");
    }
}
