package org.pooledfund.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The profiles of well-known systems that come with the program, to be copied and mended. */
final class ShippedProfiles {
    private static final String FOLDER = "/profiles/";

    private ShippedProfiles() {}

    /** What each is for, by its name, in the order of {@code profiles/index.txt}. */
    static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        text("index.txt").lines().forEach(line -> {
            int colon = line.indexOf(':');
            names.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return names;
    }

    /** The YAML of one; empty if there is none of the name. */
    static Optional<String> profile(String name) {
        return names().containsKey(name) ? Optional.of(text(name + ".yaml")) : Optional.empty();
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(
                ShippedProfiles.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
