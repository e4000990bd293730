package org.pooledfund.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs {@code pooledfund match} over small ledgers and reads back what it wrote. */
final class MatchTrial {
    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    MatchTrial(Path folder) {
        this.folder = folder;
    }

    /** A group of lines as a file has it. */
    record Found(String lines, String difference, String status, String rule) {}

    MatchTrial left(String... lines) throws IOException {
        return file("left.csv", String.join("\n", lines) + "\n");
    }

    MatchTrial right(String... lines) throws IOException {
        return file("right.csv", String.join("\n", lines) + "\n");
    }

    MatchTrial file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    /** Its exit code. */
    int run(String... options) {
        List<String> args = new ArrayList<>(List.of("match", "--left", path("left.csv")));
        args.addAll(List.of("--right", path("right.csv")));
        args.addAll(Arrays.asList(options));
        if (!args.contains("--out")) {
            args.addAll(List.of("--out", path("out")));
        }
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                args.toArray(String[]::new));
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    String printed() {
        return out.toString();
    }

    String complaints() {
        return err.toString().replace(folder + "/", "");
    }

    String written(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    boolean wrote(String name) {
        return Files.exists(folder.resolve("out").resolve(name));
    }

    List<Map<String, String>> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("out").resolve(name))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    /** Groups of matches.csv by their lines: {@code L1 L2 = R1}. */
    List<Found> groups() throws IOException {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        for (Map<String, String> row : rows("matches.csv")) {
            groups.computeIfAbsent(row.get("group"), g -> new ArrayList<>()).add(row);
        }
        return groups.values().stream()
                .map(rows -> new Found(
                        lines(rows, "left") + " = " + lines(rows, "right"),
                        rows.get(0).get("difference"),
                        rows.get(0).get("status"),
                        rows.get(0).get("rule")))
                .toList();
    }

    private static String lines(List<Map<String, String>> rows, String side) {
        return rows.stream()
                .filter(row -> side.equals(row.get("side")))
                .map(row -> row.get("line"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
