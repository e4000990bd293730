package org.pooledfund.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with packs besides making drafts of them. */
@Command(
        name = "pack",
        description = "Previews, issues, lists and verifies packs.",
        subcommands = {
            PreviewCommand.class,
            IssueCommand.class,
            IssuesCommand.class,
            VerifyCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class PackCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec here = Objects.requireNonNull(spec);
        here.commandLine().usage(here.commandLine().getOut());
    }
}
