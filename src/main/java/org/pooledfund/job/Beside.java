package org.pooledfund.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.pooledfund.extract.document.Companions;

/**
 * The files in a document's folder and below it. A path from the root of a disk, a {@code ..} and a
 * link anywhere on the way lead nowhere.
 *
 * @param document whose folder it is
 */
public record Beside(Path document) implements Companions {
    @Override
    public Optional<String> text(String name) {
        try {
            Path said = Path.of(name);
            Path folder = document.toAbsolutePath().normalize().getParent();
            if (name.isBlank() || name.contains("\\") || folder == null || !isInside(said)) {
                return Optional.empty();
            }
            Path real = folder.toRealPath();
            Path path = real.resolve(said);
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                            && path.toRealPath().equals(path.normalize())
                    ? Optional.of(TextFile.read(path).text())
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isInside(Path said) {
        for (Path step : said) {
            if (step.toString().equals("..")) {
                return false;
            }
        }
        return !said.isAbsolute();
    }
}
