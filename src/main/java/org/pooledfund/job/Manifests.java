package org.pooledfund.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pooledfund.extract.Manifest;
import org.pooledfund.extract.document.ManifestDocument;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Finds what a sender says of an extract: in a file of its own beside it, or in one for all. */
final class Manifests {
    private static final List<String> ENDS = List.of("manifest.yaml", "manifest.csv");

    private Manifests() {}

    /** Whether a file is a manifest and so no extract. */
    static boolean isManifest(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(end -> name.equals(end) || name.endsWith("." + end));
    }

    /** The files that speak of an extract alone. */
    static List<Path> ownOf(Path extract) {
        return ENDS.stream()
                .map(end -> extract.resolveSibling(extract.getFileName() + "." + end))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Whether a manifest speaks of an extract; what it says is not looked at. */
    static boolean speakOf(Path extract) throws IOException {
        return read(extract).isPresent();
    }

    /**
     * What is said of an extract, its hash compared already.
     *
     * @throws ProblemException if a manifest cannot be read, or tells another hash
     */
    static Optional<Manifest> of(Path extract) throws IOException {
        Optional<Manifest> found = read(extract);
        if (found.isPresent()) {
            checkHash(extract, found.get());
        }
        return found;
    }

    private static Optional<Manifest> read(Path extract) {
        String name = String.valueOf(extract.getFileName());
        for (String prefix : List.of(name + ".", "")) {
            for (String end : ENDS) {
                Path file = extract.resolveSibling(prefix + end);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    TextFile text = TextFile.read(file);
                    Optional<Manifest> found = ManifestDocument.read(
                            String.valueOf(file.getFileName()), text.text(), name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static void checkHash(Path extract, Manifest manifest) throws IOException {
        if (manifest.sha256().isPresent()) {
            String hash = Sha256.of(extract);
            if (!hash.equals(manifest.sha256().get())) {
                throw new ProblemException(Finding.at(
                        Place.of(String.valueOf(extract.getFileName())),
                        Problem.HASH_DIFFERS,
                        manifest.sha256().get(),
                        hash));
            }
        }
    }
}
