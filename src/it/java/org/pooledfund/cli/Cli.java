package org.pooledfund.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.pooledfund.testing.TestDatabase;

/**
 * One command line, run in this process.
 *
 * @param out what it printed
 * @param err what it complained about
 * @param log what else came to the console
 */
record Cli(int exitCode, String out, String err, String log) {
    private static final List<String> SETTINGS =
            List.of("POOLEDFUND_DB_URL", "POOLEDFUND_DB_USER", "POOLEDFUND_DB_PASSWORD");

    /** Runs it against a database, told of it as the environment would. */
    static Cli run(TestDatabase database, String... arguments) {
        return run(
                Map.of(
                        "POOLEDFUND_DB_URL", database.url(),
                        "POOLEDFUND_DB_USER", database.user(),
                        "POOLEDFUND_DB_PASSWORD", database.password()),
                arguments);
    }

    static Cli run(Map<String, String> settings, String... arguments) {
        settings.forEach(System::setProperty);
        PrintStream console = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
            return new Cli(
                    exitCode, out.toString(), err.toString(), log.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
            SETTINGS.forEach(System::clearProperty);
        }
    }
}
