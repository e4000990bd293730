package org.pooledfund.pack.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of templates, and the fence around it: nothing outside it can be read through it, not
 * by a link either.
 */
final class TemplateFolder {
    private final Path root;

    private TemplateFolder(Path root) {
        this.root = root;
    }

    static TemplateFolder at(Path folder) {
        try {
            return new TemplateFolder(folder.toRealPath());
        } catch (IOException e) {
            throw new PackTemplateException(
                    "templates folder '" + folder
                            + "': cannot be read; check the path and its permissions",
                    e);
        }
    }

    /** The address that relative links in the templates start from. */
    String baseUri() {
        return root.toUri().toString();
    }

    boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** The file of that name inside the folder, with links resolved. */
    Path file(String name) {
        return inside(root.resolve(name), name);
    }

    /** That file, if it is inside the folder. */
    Path inside(Path path, String shown) {
        if (!path.normalize().startsWith(root)) {
            throw outside(shown);
        }
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root)) {
                throw outside(shown);
            }
            return real;
        } catch (IOException e) {
            throw new PackTemplateException(
                    "templates: the file '" + shown + "' is not in the folder '" + root
                            + "'; put it there or correct the name where it is used",
                    e);
        }
    }

    /** The font files in fonts/, by name. */
    List<Path> fonts() {
        try (Stream<Path> files = Files.list(file("fonts"))) {
            return files.filter(f -> f.toString().endsWith(".ttf")).sorted().toList();
        } catch (IOException e) {
            throw new PackTemplateException(
                    "templates/fonts: cannot be listed: " + e.getMessage(), e);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new PackTemplateException("templates: the file '" + file + "' cannot be read", e);
        }
    }

    private PackTemplateException outside(String shown) {
        return new PackTemplateException(
                "templates: '" + shown + "' lies outside the templates folder; "
                        + "a pack may only use files inside it, and nothing from the network");
    }
}
