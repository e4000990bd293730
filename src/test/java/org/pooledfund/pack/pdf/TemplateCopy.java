package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the templates that a test may spoil. */
public record TemplateCopy(Path folder) {
    /** Copies the templates to a folder that is not there yet. */
    public static TemplateCopy to(Path folder) {
        try (Stream<Path> files = Files.walk(PackPdfTest.TEMPLATES)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(PackPdfTest.TEMPLATES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TemplateCopy(folder);
    }

    /** Puts one text in another's place, which must be there. */
    public TemplateCopy change(String file, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertTrue(text.contains(from), file + " has no " + from);
            Files.writeString(folder.resolve(file), text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a file and the folders it needs. */
    public TemplateCopy write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
