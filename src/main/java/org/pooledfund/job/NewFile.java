package org.pooledfund.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** A file that is written once and overwrites nothing: somebody may have worked on the other. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes a file, and the folders it is to lie in.
     *
     * @throws ProblemException if it is there already
     * @throws IOException if the disk fails
     */
    public static void write(Path path, String text) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new ProblemException(
                    Finding.at(Place.of(path.toString()), Problem.FILE_EXISTS), e);
        }
    }
}
