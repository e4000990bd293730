package org.pooledfund.testing;

import java.util.ArrayList;
import java.util.List;

/** Installs packages on Debian and its kin, saying so. */
final class Debian {
    private Debian() {}

    /** Throws with the command to type if apt-get does not manage it. */
    static void install(String who, List<String> packages) {
        System.out.println(who + " needs " + String.join(" ", packages)
                + ", which is not installed. Running: apt-get update; "
                + Preparation.aptCommand(packages));
        run(List.of("update"), packages);
        List<String> command = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
        command.addAll(packages);
        run(command, packages);
    }

    private static void run(List<String> arguments, List<String> packages) {
        List<String> command = new ArrayList<>(List.of("apt-get", "-o", "DPkg::Lock::Timeout=120"));
        command.addAll(arguments);
        Shell.Outcome outcome = Shell.run(command);
        if (outcome.failed()) {
            throw new IllegalStateException(
                    String.join(" ", command) + " failed:\n" + outcome.output()
                            + "\nType this as root, then run the tests again:\n  apt-get update && "
                            + Preparation.aptCommand(packages) + "\n" + Preparation.OTHER_SERVER);
        }
    }
}
