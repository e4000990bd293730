package org.pooledfund.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sound document with some of its lines replaced, and what must be said of it. In a file of such
 * cases a case begins with the lines replaced ({@code 5} or {@code 8-12}); what stands there
 * instead follows after {@code +}, each message after {@code >}.
 *
 * @param from the first line replaced, counted from 1
 * @param to the last line replaced; one less than {@code from} to replace none
 */
public record Spoilt(int from, int to, List<String> instead, List<String> messages) {
    /** The cases of a file in the test resources. */
    public static List<Spoilt> cases(String resource) {
        List<Spoilt> cases = new ArrayList<>();
        for (String block : read(resource).split("\n(?=\\d)")) {
            List<String> lines = block.lines().toList();
            if (lines.get(0).startsWith("#")) {
                continue;
            }
            String[] range = lines.get(0).split("-", 2);
            int from = Integer.parseInt(range[0].strip());
            int to = range.length == 1 ? from : Integer.parseInt(range[1].strip());
            cases.add(new Spoilt(from, to, after("+ ", lines), after("> ", lines)));
        }
        return cases;
    }

    /** The sound text, spoilt. */
    public String of(String sound) {
        List<String> lines = new ArrayList<>(sound.lines().toList());
        lines.subList(from - 1, to).clear();
        lines.addAll(from - 1, instead);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> after(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static String read(String resource) {
        try {
            return Files.readString(Path.of("src/test/resources", resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
