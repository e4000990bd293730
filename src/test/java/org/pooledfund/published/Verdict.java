package org.pooledfund.published;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What {@code pooledfund match} wrote, read from its files.
 *
 * @param groups lines put together; a line is named by its side and its id
 * @param misses the nearest miss of an open line
 * @param types of open lines
 */
public record Verdict(List<Group> groups, Map<String, String> misses, Map<String, String> types) {
    /**
     * @param closed nobody looks at it again
     * @param alike closed as a bundle in which it does not matter which belongs to which
     */
    record Group(String rule, boolean closed, boolean alike, List<String> lines) {}

    /**
     * Reads {@code matches.csv} and {@code breaks.csv}.
     *
     * @throws IOException if one cannot be read
     */
    public static Verdict read(Path folder) throws IOException {
        Map<String, Group> groups = new TreeMap<>();
        Map<String, String> types = new HashMap<>();
        Map<String, String> misses = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("matches.csv"))) {
            for (NamedCsvRecord row : rows) {
                groups.computeIfAbsent(
                                row.getField("group"),
                                number -> new Group(
                                        row.getField("rule"),
                                        !row.getField("status").equals("suggested"),
                                        row.getField("status").equals("interchangeable"),
                                        new ArrayList<>()))
                        .lines()
                        .add(line(row));
            }
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("breaks.csv"))) {
            for (NamedCsvRecord row : rows) {
                types.put(line(row), row.getField("type"));
                misses.put(line(row), row.getField("nearest_miss").split("[ :,;]")[0]);
            }
        }
        misses.replaceAll((line, miss) -> (line.startsWith("left") ? "right " : "left ") + miss);
        return new Verdict(List.copyOf(groups.values()), misses, types);
    }

    private static String line(NamedCsvRecord row) {
        return row.getField("side") + " " + row.getField("line");
    }

    String type(String line) {
        return Objects.requireNonNullElse(types.get(line), "grouped");
    }
}
