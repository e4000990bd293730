package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.pooledfund.store.Run;
import picocli.CommandLine.Option;

/** A command about what one finished run has found. */
abstract class OfARun extends OfAFund {
    @Option(
            names = "--run",
            paramLabel = "NUMBER",
            description = "Of this run. Default: the last one that was finished.")
    private Optional<Long> run = Optional.empty();

    @Override
    final void print(Nights nights, PrintWriter out) {
        run.map(nights::run)
                .orElseGet(nights::newest)
                .ifPresentOrElse(
                        one -> print(nights, one, out),
                        () -> out.println("There is no finished run "
                                + run.map(String::valueOf).orElse("") + " of this fund."));
    }

    abstract void print(Nights nights, Run of, PrintWriter out);
}
