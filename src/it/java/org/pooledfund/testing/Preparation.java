package org.pooledfund.testing;

import java.util.List;
import java.util.Map;

/** What must happen before the bundled MySQL can start on a machine. */
sealed interface Preparation {

    /** Where to look when no bundled MySQL can run. */
    String OTHER_SERVER =
            "Or name a MySQL server of your own, with a user that may create databases and"
                    + " users, in the environment:\n  POOLEDFUND_TEST_MYSQL_URL="
                    + "'jdbc:mysql://127.0.0.1:3306/?user=root&password=secret'";

    /** Nothing: it can start. */
    record Ready() implements Preparation {}

    /** These Debian packages are missing, and this process may install them itself. */
    record Install(List<String> packages) implements Preparation {}

    /** Only a person can help; the message says with which command or setting. */
    record Refuse(String message) implements Preparation {}

    /** Decides from the facts alone. */
    static Preparation decide(MachineFacts facts) {
        if (!MachineFacts.isBundled(facts.os(), facts.arch())) {
            return new Refuse("The integration tests bring a MySQL server for Linux on amd64 only;"
                    + " this is " + facts.os() + " on " + facts.arch() + ".\n" + OTHER_SERVER);
        }
        if (facts.missingLibraries().isEmpty()) {
            return new Ready();
        }
        if (facts.aptGet() && facts.root()) {
            return new Install(packages(facts));
        }
        return new Refuse(missing(facts) + "Type this, then run the tests again:\n  "
                + (facts.aptGet() ? "sudo " + aptCommand(packages(facts)) : dnfCommand(facts))
                + "\n"
                + OTHER_SERVER);
    }

    /** The command that installs Debian packages, as a person would type it. */
    static String aptCommand(List<String> packages) {
        return "apt-get install -y " + String.join(" ", packages);
    }

    /** The first lines of every message about libraries that are not there. */
    static String missing(MachineFacts facts) {
        return "The integration tests start a MySQL server of their own, which needs "
                + String.join(", ", facts.missingLibraries())
                + "; this machine has no such library.\n";
    }

    private static List<String> packages(MachineFacts facts) {
        Map<String, String> names = Map.of(
                "libaio.so.1",
                facts.time64() ? "libaio1t64" : "libaio1",
                "libnuma.so.1",
                "libnuma1");
        return named(facts, names);
    }

    private static String dnfCommand(MachineFacts facts) {
        Map<String, String> names = Map.of("libaio.so.1", "libaio", "libnuma.so.1", "numactl-libs");
        return "sudo dnf install -y " + String.join(" ", named(facts, names))
                + "    (or what your system calls it)";
    }

    private static List<String> named(MachineFacts facts, Map<String, String> names) {
        return facts.missingLibraries().stream()
                .map(library -> names.getOrDefault(library, library))
                .toList();
    }
}
