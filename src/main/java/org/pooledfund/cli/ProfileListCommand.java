package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Names the profiles that come with the program. */
@Command(
        name = "list",
        description = "Names the profiles of well-known systems that come with the program.",
        mixinStandardHelpOptions = true)
final class ProfileListCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        TextTable table = new TextTable("Profile", "For");
        ShippedProfiles.names().forEach(table::row);
        table.print(out);
        out.println();
        out.println("Copy one by 'pooledfund profile show NAME --out sources/our-ledger.yaml', then"
                + " fill in source, name, organisation and codes.");
        return ExitCode.DONE;
    }
}
