package org.pooledfund.pack.pdf;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.pooledfund.pack.Unit;

/**
 * The fixed words of a pack, from {@code wording.properties} in the templates folder; {0}, {1} take
 * values. A fund's own file replaces single lines.
 */
final class Wording {
    private static final String FILE = "wording.properties";
    private final Properties words = new Properties();

    Wording(TemplateFolder folder) {
        folder.file(FILE);
        folder.each(FILE).forEach(this::add);
    }

    private void add(Path file) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new PackTemplateException(
                    "templates/" + FILE + ": cannot be read as UTF-8 text with lines "
                            + "'name = words': " + e.getMessage(),
                    e);
        }
    }

    /** What rounded figures are shown in: the line 'figures.unit'. */
    Unit unit() {
        String name = get("figures.unit").strip();
        return switch (name) {
            case "pounds" -> Unit.POUNDS;
            case "thousands" -> Unit.THOUSANDS;
            default ->
                throw new PackTemplateException("templates/" + FILE + ": figures.unit is '" + name
                        + "'; write pounds or thousands");
        };
    }

    /** The words of that name, with {0}, {1} and so on replaced by the values. */
    public String get(String name, Object... values) {
        String text = words.getProperty(name);
        if (text == null) {
            throw new PackTemplateException(
                    "templates/" + FILE + ": there is no line '" + name + " = ...'; add it back");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
