package org.pooledfund.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * A document on disk.
 *
 * @param name as it is named in messages
 */
public record TextFile(String name, String text, String sha256) {
    private static final long LARGEST_BYTES = 4_000_000;

    /**
     * Reads a document.
     *
     * @throws ProblemException if it is not there, too large, or cannot be read
     */
    public static TextFile read(Path file) {
        String name = file.toString();
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new ProblemException(Finding.at(
                        Place.of(name), Problem.TOO_LARGE_DOCUMENT, LARGEST_BYTES + " bytes"));
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new TextFile(name, text, Sha256.of(text));
        } catch (NoSuchFileException e) {
            throw new ProblemException(Finding.at(Place.of(name), Problem.DOCUMENT_MISSING), e);
        } catch (IOException e) {
            throw new ProblemException(
                    Finding.at(Place.of(name), Problem.FILE_UNREADABLE, String.valueOf(e)), e);
        }
    }
}
