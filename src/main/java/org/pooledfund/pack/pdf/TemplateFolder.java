package org.pooledfund.pack.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * The folder of templates, and the fence around it: nothing outside it can be read through it, not
 * by a link either. What a fund has in {@code funds/<its id>/} comes before the file of the same
 * name.
 */
final class TemplateFolder {
    static final String FUNDS = "funds";
    private final Path root;
    private final List<Path> layers;

    private TemplateFolder(Path root, List<Path> layers) {
        this.root = root;
        this.layers = layers;
    }

    /** The folder without any fund's own files. */
    static TemplateFolder at(Path folder) {
        Path root = real(folder);
        return new TemplateFolder(root, List.of(root));
    }

    /** The folder as that fund sees it. */
    static TemplateFolder at(Path folder, String fundId) {
        Path root = real(folder);
        Path own = root.resolve(FUNDS).resolve(fundId).normalize();
        boolean inside = own.getParent() != null && own.getParent().equals(root.resolve(FUNDS));
        return inside && Files.isDirectory(own)
                ? new TemplateFolder(root, List.of(own, root))
                : new TemplateFolder(root, List.of(root));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
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
        return layers.stream().anyMatch(layer -> Files.isRegularFile(layer.resolve(name)));
    }

    /** The file of that name inside the folder, with links resolved; the fund's own comes first. */
    Path file(String name) {
        for (Path layer : layers) {
            if (Files.isRegularFile(layer.resolve(name))) {
                return inside(layer, layer.resolve(name), name);
            }
        }
        return inside(root, root.resolve(name), name);
    }

    /** All files of that name, the general one first, so that a fund's lines may replace its. */
    List<Path> each(String name) {
        return layers.reversed().stream()
                .filter(layer -> Files.isRegularFile(layer.resolve(name)))
                .map(layer -> inside(layer, layer.resolve(name), name))
                .toList();
    }

    /** That file of the folder, or the fund's own of the same name. */
    Path inside(Path path, String shown) {
        Path plain = path.normalize();
        return plain.startsWith(root)
                ? file(root.relativize(plain).toString())
                : inside(root, path, shown);
    }

    private Path inside(Path layer, Path path, String shown) {
        if (!path.normalize().startsWith(layer)) {
            throw outside(shown);
        }
        try {
            Path file = path.toRealPath();
            if (!file.startsWith(root)) {
                throw outside(shown);
            }
            return file;
        } catch (IOException e) {
            throw new PackTemplateException(
                    "templates: the file '" + shown + "' is not in the folder '" + root
                            + "'; put it there or correct the name where it is used",
                    e);
        }
    }

    /** How messages call a file of the folder. */
    String shown(Path file) {
        return "templates/" + root.relativize(file).toString().replace('\\', '/');
    }

    /** The font files in fonts/, by name. */
    List<Path> fonts() {
        List<Path> fonts = new ArrayList<>();
        for (Path layer : layers) {
            fonts.addAll(fonts(layer.resolve("fonts")));
        }
        fonts.sort(Comparator.comparing(font -> String.valueOf(font.getFileName())));
        return fonts;
    }

    private List<Path> fonts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ttf"))
                    .map(f -> file(root.relativize(f).toString()))
                    .toList();
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

    private static ProblemException outside(String shown) {
        return new ProblemException(
                Finding.at(Place.of("templates"), Problem.OUTSIDE_TEMPLATES, shown));
    }
}
