package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.store.Store;

/**
 * Files in the archive that the database does not know: it was set back to an older backup, or lost
 * what it had said was safe. They are loaded again, by their names, before all that has come since:
 * which of two overlapping files is the later one must not depend on what was lost.
 */
final class LostFiles {
    private static final Comparator<FundFolder.ExtractFile> BY_NAME =
            Comparator.comparing(file -> String.valueOf(file.path().getFileName()));

    private LostFiles() {}

    static List<FundFolder.ExtractFile> of(FundFolder fund, Store store, Progress progress) {
        List<LoadedExtract> loaded = store.extracts().list(fund.agreement().fundId());
        List<FundFolder.ExtractFile> lost = new ArrayList<>();
        for (FundFolder.Source source : fund.sources()) {
            Set<String> known = loaded.stream()
                    .filter(extract -> extract.source().equals(source.profile().id()))
                    .map(LoadedExtract::sha256)
                    .collect(Collectors.toUnmodifiableSet());
            lost.addAll(of(source, new LoadedFiles(fund.folder()), known));
        }
        lost.forEach(file -> progress.note(file.path().getFileName() + ": it is in the archive,"
                + " but the database does not know it; it is loaded again."));
        return lost;
    }

    private static List<FundFolder.ExtractFile> of(
            FundFolder.Source source, LoadedFiles archive, Set<String> known) {
        String id = source.profile().id();
        List<FundFolder.ExtractFile> lost = new ArrayList<>();
        try {
            for (String sha256 : archive.hashes(id)) {
                if (!known.contains(sha256)) {
                    for (Path path : archive.all(id, sha256)) {
                        lost.add(new FundFolder.ExtractFile(source.profile(), source.file(), path));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lost.sort(BY_NAME); // stable: equal names stay in order of their hashes
        return lost;
    }
}
