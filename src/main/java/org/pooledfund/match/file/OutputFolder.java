package org.pooledfund.match.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Puts files into a folder whole: they are written aside and then given their names. The last file
 * of the list goes first and comes last, so that where it is, all are of one run.
 */
public final class OutputFolder {
    private OutputFolder() {}

    /** Writes files into a folder. */
    @FunctionalInterface
    public interface Writing {
        void into(Path folder) throws IOException;
    }

    /**
     * Writes.
     *
     * @param names of the files it writes; those that are not written are removed
     * @throws ProblemException if the folder cannot be written
     */
    public static void write(Path folder, List<String> names, Writing writing) {
        Path target = folder.toAbsolutePath().normalize();
        Path aside = target.resolveSibling("." + target.getFileName() + ".unfinished-"
                + ProcessHandle.current().pid());
        try {
            remove(aside);
            Files.createDirectories(aside);
            writing.into(aside);
            Files.createDirectories(target);
            Files.deleteIfExists(target.resolve(names.getLast()));
            for (String name : names) {
                Path written = aside.resolve(name);
                if (Files.exists(written)) {
                    Files.move(written, target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.deleteIfExists(target.resolve(name));
                }
            }
            remove(aside);
        } catch (IOException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(folder.toString()),
                            Problem.OUTPUT_UNWRITABLE,
                            String.valueOf(e)),
                    e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
