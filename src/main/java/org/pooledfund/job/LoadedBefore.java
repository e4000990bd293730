package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.pooledfund.extract.SourceProfile;
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
        String name = String.valueOf(file.path().getFileName());
        return new ExtractKey(
                fundId,
                file.profile().id(),
                name,
                Sha256.of(file.path()),
                file.profileFile().sha256(),
                ReadingHash.of(file.profile(), file.profileFile()),
                version(file.profile(), name));
    }

    /** What a file's name says of its version; blank if nothing. */
    static String version(SourceProfile profile, String name) {
        return profile.intake()
                .succession()
                .version()
                .flatMap(version -> version.version(name))
                .orElse("");
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

    /** For a run that has nothing to load: says so of each file, and archives what should be. */
    static void settleAll(
            FundFolder fund, List<FundFolder.ExtractFile> files, Store store, Progress progress) {
        LoadedFiles archive = new LoadedFiles(fund.folder());
        try {
            for (FundFolder.ExtractFile file : files) {
                ExtractKey key = key(fund.agreement().fundId(), file);
                Optional<JdbcExtracts.Earlier> earlier = store.extracts().find(key);
                if (earlier.isPresent()) {
                    note(key.fileName(), earlier.get(), progress);
                    if (file.profile().intake().inbox().archive()) {
                        archive.put(key.source(), key.fileSha256(), file.path());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
