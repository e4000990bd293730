package org.pooledfund.extract.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.extract.Manifest;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Reads what a sender says of files: YAML with a list {@code files}, or CSV with a header; in both
 * file, rows, total and sha256, of which only file is needed.
 */
public final class ManifestDocument {
    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,\"]+)|(?<=,|^)(?=,|$)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,12}|\\d{1,3}(,\\d{3}){1,3}");
    private static final Pattern POUNDS =
            Pattern.compile("-?£?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final String name;

    private ManifestDocument(String name) {
        this.name = name;
    }

    /**
     * Reads what is said of one file.
     *
     * @param name of the manifest; one that ends in .csv is CSV, any other YAML
     * @return empty if it says nothing of the file
     * @throws ProblemException if it cannot be read
     */
    public static Optional<Manifest> read(String name, String text, String file) {
        ManifestDocument document = new ManifestDocument(name);
        List<Map<String, String>> entries = name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? document.csv(text)
                : yaml(name, text);
        List<Map<String, String>> ours = entries.stream()
                .filter(entry -> entry.getOrDefault("file", "").equals(file))
                .toList();
        if (ours.size() > 1) {
            throw document.unreadable("it names " + file + " more than once");
        }
        return ours.stream().findFirst().map(document::manifest);
    }

    private static List<Map<String, String>> yaml(String name, String text) {
        Section root = Document.parse(name, text);
        List<Map<String, String>> entries = new ArrayList<>();
        for (Section part : root.needParts("files", "the files it speaks of")) {
            Map<String, String> entry = new HashMap<>();
            entry.put("file", part.text("file", "the name of the file"));
            for (String field : List.of("rows", "total", "sha256")) {
                entry.put(field, part.field(field).map(Field::text).orElse(""));
            }
            entries.add(entry);
        }
        root.finish();
        return entries;
    }

    private List<Map<String, String>> csv(String text) {
        List<List<String>> rows = text.replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(ManifestDocument::cells)
                .toList();
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(h -> h.toLowerCase(Locale.ROOT)).toList();
        if (!header.contains("file")) {
            throw unreadable("its first line does not name the column file");
        }
        List<Map<String, String>> entries = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> entry = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                entry.put(header.get(i), row.get(i));
            }
            entries.add(entry);
        }
        return entries;
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(ManifestDocument::cell)
                .map(String::strip)
                .toList();
    }

    private static String cell(MatchResult found) {
        String quoted = found.group(1);
        String plain = found.group(2);
        return quoted != null ? quoted : plain != null ? plain : "";
    }

    private Manifest manifest(Map<String, String> entry) {
        return new Manifest(
                value(entry, "rows", COUNT).map(text -> Long.valueOf(text.replace(",", ""))),
                value(entry, "total", POUNDS)
                        .map(text -> new BigDecimal(text.replaceAll("[£,]", ""))
                                .movePointRight(2)
                                .longValueExact()),
                value(entry, "sha256", HASH).map(text -> text.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> value(Map<String, String> entry, String field, Pattern pattern) {
        String text = entry.getOrDefault(field, "");
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            throw unreadable("'" + text + "' is no value of " + field);
        }
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private ProblemException unreadable(String why) {
        return new ProblemException(Finding.at(Place.of(name), Problem.MANIFEST_UNREADABLE, why));
    }
}
