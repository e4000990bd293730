package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.job.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one of the profiles that come with the program, or writes it where it is to be used. */
@Command(
        name = "show",
        description = "Prints one of the profiles that come with the program.",
        mixinStandardHelpOptions = true)
final class ProfileShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "As 'pooledfund profile list' names it.")
    private String name = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it, such as sources/our-ledger.yaml; a file that is there"
                    + " already is not overwritten.")
    private Optional<Path> out = Optional.empty();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        String text = ShippedProfiles.profile(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "there is no profile '" + name + "'; there are "
                                + String.join(", ", ShippedProfiles.names().keySet())));
        if (out.isPresent()) {
            NewFile.write(out.get(), text);
        } else {
            PrintWriter output = command.commandLine().getOut();
            output.print(text);
            output.flush();
        }
        return ExitCode.DONE;
    }
}
