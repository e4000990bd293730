package org.pooledfund.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One command of the program, run in this JVM.
 *
 * @param out what it printed
 * @param err what it printed as wrong
 */
record MainRun(int exitCode, String out, String err) {
    static MainRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new MainRun(exitCode, out.toString(), err.toString());
    }

    /** The nightly job over the sample fund as of its last day. */
    static MainRun nightly(FundHome home, JobDatabase database, String... more) {
        return of(arguments(home, database.urlWithUser(), more));
    }

    static String[] arguments(FundHome home, String url, String... more) {
        List<String> args = new ArrayList<>(List.of("run", "nightly-reconciliation"));
        Collections.addAll(
                args, "--as-of", "2025-09-30", "--home", home.folder().toString());
        Collections.addAll(args, "--db", url);
        Collections.addAll(args, more);
        return args.toArray(String[]::new);
    }
}
