package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pooledfund.pack.pdf.TemplateCheck;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be done with the templates of packs alone. */
@Command(
        name = "templates",
        description = "Checks the templates of packs.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class TemplatesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec here = Objects.requireNonNull(spec);
        here.commandLine().usage(here.commandLine().getOut());
    }

    /** Looks the templates over and tries them on the sample pack. */
    @Command(
            name = "check",
            description = "Finds unknown fields and sections, pictures without words, colours that"
                    + " cannot be read, files outside the folder, and what templates must not do;"
                    + " then tries them on the sample pack. Needs no database.",
            mixinStandardHelpOptions = true)
    int check(
            @Option(
                            names = "--templates",
                            paramLabel = "FOLDER",
                            description = "Default: templates/ in the home folder.")
                    Optional<Path> templates,
            @Mixin Home home) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path folder = templates.orElseGet(() -> home.folder().resolve("templates"));
        List<Finding> findings = TemplateCheck.of(folder, SamplePack.read().pack());
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
        out.println("The templates are sound: " + folder);
        return ExitCode.DONE;
    }
}
