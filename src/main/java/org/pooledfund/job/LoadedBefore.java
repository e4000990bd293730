package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.store.ExtractKey;
import org.pooledfund.store.JdbcExtracts;
import org.pooledfund.store.Store;

/** Says of a file that its very bytes were loaded before, under another name. */
final class LoadedBefore {
    private LoadedBefore() {}

    /** What tells a file from all others. */
    static ExtractKey key(String fundId, FundFolder.ExtractFile file) throws IOException {
        return new ExtractKey(
                fundId,
                file.profile().id(),
                String.valueOf(file.path().getFileName()),
                Sha256.of(file.path()),
                file.profileFile().sha256());
    }

    /** Silent about a file that simply is still there. */
    static void note(String name, JdbcExtracts.Earlier earlier, Progress progress) {
        if (!earlier.fileName().equals(name)) {
            progress.note(Finding.at(
                            Place.of(name),
                            Problem.FILE_LOADED_BEFORE,
                            earlier.fileName(),
                            earlier.loadedAt())
                    .text());
        }
    }

    /** For a run that has nothing to load and so looks at no file. */
    static void noteAll(
            String fundId, List<FundFolder.ExtractFile> files, Store store, Progress progress) {
        try {
            for (FundFolder.ExtractFile file : files) {
                ExtractKey key = key(fundId, file);
                store.extracts()
                        .find(key)
                        .ifPresent(earlier -> note(key.fileName(), earlier, progress));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
