package org.pooledfund.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the sample fund, its jobs and its templates, that a test may spoil. */
record FundHome(Path folder) {
    private static final List<String> PARTS = List.of("jobs", "templates", "sample-data");

    static FundHome copyTo(Path folder) throws IOException {
        for (String part : PARTS) {
            for (Path source : tree(LauncherRun.ROOT.resolve(part))) {
                Path target = folder.resolve(LauncherRun.ROOT.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        }
        return new FundHome(folder);
    }

    /** A file or folder of the sample fund. */
    Path fund(String name) {
        return folder.resolve("sample-data").resolve(name);
    }

    /** Puts one text in another's place, which must be there. */
    void replace(String name, String from, String to) throws IOException {
        String text = Files.readString(fund(name));
        if (!text.contains(from)) {
            throw new AssertionError(name + " has no " + from);
        }
        Files.writeString(fund(name), text.replace(from, to));
    }

    /** Every file below the home but those of the database, with its bytes and time of change. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : tree(folder)) {
            String name = folder.relativize(file).toString();
            if (Files.isRegularFile(file) && !name.endsWith(".mv.db")) {
                files.put(
                        name,
                        Files.getLastModifiedTime(file) + " "
                                + java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** The reports there are, by name. */
    List<Path> reports(String extension) throws IOException {
        Path reports = folder.resolve("var/reports/aldermere-bcf");
        return Files.isDirectory(reports)
                ? tree(reports).stream()
                        .filter(file -> file.toString().endsWith(extension))
                        .toList()
                : List.of();
    }

    /** The packs of whole funds, without those of partners and the boards' pages. */
    List<Path> packs() throws IOException {
        return ofWholeFunds(".pdf");
    }

    /** The packs' workbooks, without the national returns. */
    List<Path> workbooks() throws IOException {
        return ofWholeFunds(".xlsx");
    }

    private List<Path> ofWholeFunds(String ending) throws IOException {
        return reports(ending).stream()
                .filter(file -> file.toString().matches(".*-run-\\d+\\" + ending))
                .toList();
    }

    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }
}
