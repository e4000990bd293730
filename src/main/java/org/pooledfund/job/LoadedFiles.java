package org.pooledfund.job;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archive of a fund: {@code archive/<source>/<sha256>/<name>}. A file goes there only once its
 * loading is committed, and wherever a process dies the next run goes on: the database knows the
 * file by its hash, so that it is not loaded again but moved.
 */
final class LoadedFiles {
    private final Path archive;

    LoadedFiles(Path fundFolder) {
        this.archive = fundFolder.resolve("archive");
    }

    /** A file with these bytes, if one is there. */
    Optional<Path> find(String source, String sha256) throws IOException {
        return all(source, sha256).stream().findFirst();
    }

    /** The files with these bytes, under all the names they came by. */
    List<Path> all(String source, String sha256) throws IOException {
        Path folder = archive.resolve(source).resolve(sha256);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> whole = files.filter(
                            file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !Manifests.isManifest(file) && !Inbox.isUnfinished(file))
                    .sorted()
                    .toList();
            List<Path> same = new ArrayList<>();
            for (Path file : whole) {
                if (Sha256.of(file).equals(sha256)) {
                    same.add(file);
                }
            }
            return same;
        }
    }

    /** The hashes of the files of a source that are there, in order. */
    List<String> hashes(String source) throws IOException {
        Path folder = archive.resolve(source);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Moves a loaded file there, with the manifest that speaks of it alone. */
    void put(String source, String sha256, Path file) throws IOException {
        Path folder = archive.resolve(source).resolve(sha256);
        if (file.startsWith(archive)) {
            return;
        }
        Files.createDirectories(folder);
        for (Path manifest : Manifests.ownOf(file)) {
            move(manifest, folder.resolve(String.valueOf(manifest.getFileName())));
        }
        move(file, folder.resolve(String.valueOf(file.getFileName())));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Path part = to.resolveSibling(to.getFileName() + ".part");
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            if (!Sha256.of(part).equals(Sha256.of(from))) {
                throw new IOException("the copy of " + from + " in the archive differs", e);
            }
            Files.move(
                    part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(from);
        }
    }
}
