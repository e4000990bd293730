package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.wording.PlainEnglish;
import org.pooledfund.job.TextFile;
import org.pooledfund.settlement.Governance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with an agreement alone. */
@Command(
        name = "agreement",
        description = "Checks an agreement.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AgreementCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec here = Objects.requireNonNull(spec);
        here.commandLine().usage(here.commandLine().getOut());
    }

    /** Validates an agreement and reads it back in plain English. */
    @Command(
            name = "check",
            description = "Checks an agreement and reads it back in plain English, a sentence a"
                    + " term.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "YAML", description = "docs/AGREEMENT.md describes it.")
                    Path file) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        TextFile yaml = TextFile.read(file);
        Agreement agreement = AgreementDocument.read(yaml.name(), yaml.text());
        for (PlainEnglish.Part part : PlainEnglish.of(agreement)) {
            out.println(part.title());
            part.sentences().forEach(sentence -> out.println("  " + sentence));
            out.println();
        }
        Governance.virements(agreement).forEach(finding -> out.println("Finding: " + finding));
        out.println("The agreement is sound.");
        return ExitCode.DONE;
    }
}
