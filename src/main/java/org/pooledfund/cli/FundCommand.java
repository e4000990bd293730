package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.store.Store;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that prints something of one fund from its database. */
abstract class FundCommand implements Callable<Integer> {
    @Mixin
    private Where where = new Where();

    @Option(names = "--fund", paramLabel = "ID", required = true, description = "The fund.")
    private String fund = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (ConfigurableApplicationContext context = Start.program(where, RunCommand.DATABASE)) {
            print(fund, context.getBean(Store.class), out);
        }
        return ExitCode.DONE;
    }

    abstract void print(String fundId, Store store, PrintWriter out);
}
