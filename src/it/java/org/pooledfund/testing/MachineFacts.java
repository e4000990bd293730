package org.pooledfund.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What decides whether the bundled MySQL can run here.
 *
 * @param os the operating system as Java names it, for instance {@code Linux}
 * @param arch the processor as Java names it, for instance {@code amd64}
 * @param missingLibraries shared libraries that the dynamic linker does not find, for instance
 *     {@code libaio.so.1}
 * @param time64 whether the distribution names its libraries {@code ...t64} (Debian 13, Ubuntu
 *     24.04 and later)
 * @param aptGet whether {@code apt-get} is there
 * @param root whether this process may install packages
 */
record MachineFacts(
        String os,
        String arch,
        SortedSet<String> missingLibraries,
        boolean time64,
        boolean aptGet,
        boolean root) {

    private static final Path DPKG = Path.of("/var/lib/dpkg/info");

    /** Looks at this machine; {@code mysqld} may be absent if it is no machine for it. */
    static MachineFacts of(Path mysqld) {
        boolean supported = isBundled(System.getProperty("os.name"), System.getProperty("os.arch"));
        return new MachineFacts(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                supported ? missingIn(Shell.run(List.of("ldd", mysqld.toString()))) : none(),
                supported && hasTime64(),
                Files.isExecutable(Path.of("/usr/bin/apt-get")),
                supported && isRoot());
    }

    /** Whether there is a bundled MySQL for such a machine. */
    static boolean isBundled(String os, String arch) {
        return os.equals("Linux") && (arch.equals("amd64") || arch.equals("x86_64"));
    }

    /** The libraries that {@code ldd} says are not found. */
    static SortedSet<String> missingIn(Shell.Outcome ldd) {
        return ldd.output()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).endsWith("=> not found"))
                .map(line -> line.strip().split("\\s", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> none() {
        return new TreeSet<>();
    }

    private static boolean hasTime64() {
        if (!Files.isDirectory(DPKG)) {
            return false;
        }
        try (Stream<Path> files = Files.list(DPKG)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.endsWith("t64.list") || name.contains("t64:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
