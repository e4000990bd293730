package org.pooledfund.issue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pooledfund.job.DurableFile;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.JdbcIssues.Key;

/**
 * Where the files of a version lie: {@code <fund>/<year>-q<n>/v<version>/}. A folder gets its name
 * once all its files are written, and is never written to again.
 */
final class IssueFolder {
    private final Path folder;
    private final Path staging;

    IssueFolder(Path issued, Key key) {
        this.folder = issued.resolve(key.fundId())
                .resolve(key.quarter().year().label() + "-q" + key.quarter().number())
                .resolve("v" + key.version());
        this.staging = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
    }

    Path path() {
        return folder;
    }

    /** Refuses to go on if something has the place already. */
    void checkFree() {
        if (Files.exists(folder)) {
            throw new ProblemException(
                    Finding.at(Place.of(folder.toString()), Problem.ISSUE_FILE_THERE));
        }
    }

    /** Writes the files where nobody looks for them yet; what a killed issue left there goes. */
    void write(Map<String, byte[]> files) throws IOException {
        checkFree();
        clear();
        Files.createDirectories(staging);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = staging.resolve(file.getKey());
            DurableFile.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            if (!path.toFile().setReadOnly()) {
                throw new IOException(path + " cannot be made read-only");
            }
        }
    }

    /** Gives the folder its name; fails if somebody else took it meanwhile. */
    void publish() throws IOException {
        checkFree();
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void clear() throws IOException {
        if (!Files.exists(staging)) {
            return;
        }
        try (Stream<Path> left = Files.walk(staging)) {
            List<Path> paths = left.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}
