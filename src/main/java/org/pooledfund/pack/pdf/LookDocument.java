package org.pooledfund.pack.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Suggestion;
import org.pooledfund.pack.pdf.Look.Logo;
import org.pooledfund.problem.Problem;

/** Reads {@code pack.yaml}; a fund's own adds to the general one or replaces parts of it. */
final class LookDocument {
    static final String FILE = "pack.yaml";
    private Optional<Logo> logo = Optional.empty();
    private final Map<String, String> colours = new LinkedHashMap<>();
    private List<String> first = List.of();
    private List<String> leaveOut = List.of();

    private LookDocument() {}

    /** Without a file everything is as the program has it. */
    static Look read(TemplateFolder folder) {
        LookDocument document = new LookDocument();
        for (Path file : folder.each(FILE)) {
            document.add(
                    folder.shown(file),
                    new String(TemplateFolder.read(file), StandardCharsets.UTF_8));
        }
        return new Look(
                document.logo,
                new Palette(document.colours),
                new SectionOrder(document.first, document.leaveOut));
    }

    private void add(String name, String yaml) {
        if (yaml.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return;
        }
        Section root = Document.parse(name, yaml);
        root.part("logo").ifPresent(part -> logo = logo(part));
        root.part("colours").ifPresent(this::addColours);
        root.part("sections").ifPresent(part -> {
            first = ids(part, "first");
            leaveOut = ids(part, "leave-out");
        });
        root.finish();
    }

    private static Optional<Logo> logo(Section part) {
        String file = part.text("file", "a picture in the templates folder, such as logo.png");
        String says = part.text("says", "the words for readers who cannot see it");
        if (!file.isEmpty() && !file.matches("[\\w][\\w./-]*\\.(png|jpg|jpeg)")) {
            part.wrong(
                    "file",
                    Problem.FIELD_NEEDS,
                    "'" + file + "' is no PNG or JPEG picture in the templates folder",
                    "Put the picture there and write its name, such as logo.png.");
        }
        return Optional.of(new Logo(file, says));
    }

    private void addColours(Section part) {
        for (String name : part.names()) {
            if (!Palette.STANDARD.containsKey(name)) {
                part.wrong(
                        name,
                        Problem.UNKNOWN_NAME,
                        name,
                        String.join(", ", Palette.STANDARD.keySet()),
                        Suggestion.nearest(name, Palette.STANDARD.keySet()));
            }
            part.field(name).ifPresent(field -> addColour(name, field));
        }
    }

    private void addColour(String name, Field field) {
        if (Palette.isColour(field.text())) {
            colours.put(name, field.text());
        } else {
            field.wrong(
                    Problem.FIELD_NEEDS,
                    "'" + field.text() + "' is not a colour",
                    "Write it with quotation marks, like \"#003087\".");
        }
    }

    private static List<String> ids(Section part, String name) {
        List<String> ids = new ArrayList<>();
        for (Field field : part.values(name)) {
            if (field.text().matches("[a-z0-9-]+\\*?")) {
                ids.add(field.text());
            } else {
                field.wrong(
                        Problem.FIELD_NEEDS,
                        "'" + field.text() + "' cannot be the id of a section",
                        "Write one such as open-breaks, or risk-* for all that begin so.");
            }
        }
        return ids;
    }
}
