package org.pooledfund.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the project's own text files; what partners send, and what is built, is not ours. */
final class SourceTree {
    private static final Set<String> NOT_OURS =
            Set.of(".git", ".idea", ".vscode", "target", "var", "sample-data/extracts");
    private static final Set<String> BINARY =
            Set.of("xlsx", "ttf", "otf", "icc", "png", "jpg", "pdf", "zip", "gz", "jar", "iml");

    private SourceTree() {}

    static List<SourceFile> read(Path root) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(
                    Path directory, BasicFileAttributes attributes) {
                return NOT_OURS.contains(name(root, directory))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                    throws IOException {
                String name = name(root, file);
                if (attributes.isRegularFile() && isText(name)) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    files.add(new SourceFile(name, text));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(files);
    }

    private static boolean isText(String name) {
        return !NOT_OURS.contains(name)
                && !name.endsWith(".DS_Store")
                && !BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
