package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pooledfund.extract.InboxRules;

/**
 * The files that lie in the sources' folders: those that are whole, and those that wait because
 * their sender may still be writing them. To wait is no mistake; the next run looks again.
 */
record Inbox(List<FundFolder.ExtractFile> whole, List<Waiting> waiting) {
    private static final List<String> UNFINISHED =
            List.of(".part", ".tmp", ".filepart", ".crdownload");

    /** A file and what it waits for. */
    record Waiting(String fileName, String reason) {
        String text() {
            return fileName + " waits: " + reason + ". It is looked at again by the next run.";
        }
    }

    /** Whether a name says that its file is still being written. */
    static boolean isUnfinished(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return UNFINISHED.stream().anyMatch(name::endsWith);
    }

    static Inbox of(List<FundFolder.ExtractFile> files, Instant now) {
        List<FundFolder.ExtractFile> whole = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        for (FundFolder.ExtractFile file : files) {
            reason(file, now)
                    .ifPresentOrElse(
                            reason -> waiting.add(
                                    new Waiting(String.valueOf(file.path().getFileName()), reason)),
                            () -> whole.add(file));
        }
        return new Inbox(List.copyOf(whole), List.copyOf(waiting));
    }

    private static Optional<String> reason(FundFolder.ExtractFile file, Instant now) {
        InboxRules rules = file.profile().intake().inbox();
        try {
            if (isUnfinished(file.path())) {
                return Optional.of("its name says that it is still being written");
            }
            long quiet = Duration.between(Files.getLastModifiedTime(file.path()).toInstant(), now)
                    .toSeconds();
            if (rules.quietSeconds() > 0 && quiet < rules.quietSeconds()) {
                return Optional.of("it changed " + Math.max(0, quiet) + " seconds ago, and must"
                        + " not have changed for " + rules.quietSeconds());
            }
            if (rules.needsManifest() && !Manifests.speakOf(file.path())) {
                return Optional.of("its manifest is not there yet");
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
