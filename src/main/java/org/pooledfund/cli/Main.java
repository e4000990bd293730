package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pooledfund.problem.Finding;
import org.pooledfund.store.DatabaseFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. Commands that need no database start no Spring. */
@Command(
        name = "pooledfund",
        description = {
            "Reconciles partners' ledgers with a section 75 pooled fund, shares the variance by the"
                    + " agreement and writes the pack.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done; 1 done, with breaks over the fund's tolerance; 2 not understood;"
                    + " 3 failed.",
            "See README.md for the quick start."
        })
public final class Main {
    private static final String SILENT =
            "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("jdk.console", "java.base"); // no console unless it is a terminal
        System.setProperty("log4j2.loggerContextFactory", SILENT); // POI's, about any odd workbook
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs a command line and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = Commands.of(args)
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err))
                .setParameterExceptionHandler(new UsageMistakes());
        if (args.length == 0) {
            commands.usage(out);
            return ExitCode.USAGE;
        }
        int code = commands.execute(args);
        out.flush(); // a last text without an end of line would be lost with the process
        err.flush();
        return code;
    }

    private static int failed(Exception e, PrintWriter err) {
        List<Finding> findings = DatabaseFailure.findings(e);
        findings.forEach(finding -> err.println(finding.text()));
        if (System.getenv("POOLEDFUND_DEBUG") != null) {
            err.print(DatabaseFailure.trace(e));
        }
        return ExitCode.of(findings);
    }
}
