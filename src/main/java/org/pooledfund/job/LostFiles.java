package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.store.Store;

/**
 * Files in the archive that the database does not know: it was set back to an older backup, or lost
 * what it had said was safe. They are loaded again as if they had just come.
 */
final class LostFiles {
    private LostFiles() {}

    static List<FundFolder.ExtractFile> of(FundFolder fund, Store store, Progress progress) {
        LoadedFiles archive = new LoadedFiles(fund.folder());
        List<LoadedExtract> loaded = store.extracts().list(fund.agreement().fundId());
        List<FundFolder.ExtractFile> lost = new ArrayList<>();
        for (FundFolder.Source source : fund.sources()) {
            String id = source.profile().id();
            Set<String> known = loaded.stream()
                    .filter(extract -> extract.source().equals(id))
                    .map(LoadedExtract::sha256)
                    .collect(Collectors.toUnmodifiableSet());
            try {
                for (String sha256 : archive.hashes(id)) {
                    if (!known.contains(sha256)) {
                        for (Path path : archive.all(id, sha256)) {
                            progress.note(path.getFileName() + ": it is in the archive, but the"
                                    + " database does not know it; it is loaded again.");
                            lost.add(new FundFolder.ExtractFile(
                                    source.profile(), source.file(), path));
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lost;
    }
}
