package org.pooledfund.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.ExtractKey;
import org.pooledfund.store.JdbcExtracts;
import org.pooledfund.store.Store;

/**
 * Loads the new extracts of one source, a file a transaction, and reads those again that a mended
 * profile reads otherwise. A file is archived by the transaction after the one that loaded it.
 */
final class SourceIntake {
    private final Assignment assignment;
    private final SourceProfile profile;
    private final Store store;
    private final ExtractLoader loader;
    private final LoadedFiles archive;
    private final Progress progress;
    private final Deque<FundFolder.ExtractFile> files;
    private Optional<FundFolder.ExtractFile> loaded = Optional.empty();
    private boolean begun;

    SourceIntake(
            Assignment assignment,
            SourceProfile profile,
            Store store,
            Clock clock,
            Progress progress) {
        this.assignment = assignment;
        this.profile = profile;
        this.files = new ArrayDeque<>(assignment.extracts(profile));
        this.store = store;
        this.progress = progress;
        this.archive = new LoadedFiles(assignment.fund().folder());
        this.loader = new ExtractLoader(store, clock, progress);
    }

    /**
     * Does what is next, in one transaction of the caller: loads a file, or archives the one that
     * was loaded before.
     *
     * @return how many lines were posted
     */
    long next() throws IOException {
        if (!begun) {
            archived().forEach(files::addFirst);
            begun = true;
        }
        if (loaded.isPresent()) {
            archive(loaded.get());
            loaded = Optional.empty();
            return 0;
        }
        if (files.isEmpty()) {
            return 0;
        }
        FundFolder.ExtractFile file = files.remove();
        long rows = take(file);
        loaded = Optional.of(file);
        return rows;
    }

    /** Whether there is more to do. */
    boolean hasNext() {
        return !begun || loaded.isPresent() || !files.isEmpty();
    }

    private long take(FundFolder.ExtractFile file) throws IOException {
        FinancialYear year = assignment.fund().agreement().year();
        ExtractKey came = LoadedBefore.key(assignment.fund().agreement().fundId(), file);
        Optional<JdbcExtracts.Earlier> earlier = store.extracts().find(came);
        ExtractKey key = earlier.map(before -> before.newest(came)).orElse(came);
        if (earlier.isPresent() && !mustBeRead(earlier.get(), key)) {
            LoadedBefore.note(came.fileName(), earlier.get(), progress);
            return 0;
        }
        checkVersion(key);
        progress.step((earlier.isEmpty() ? "Loading " : "Reading again ") + key.fileName());
        ExtractLoader.Loaded done = loader.load(
                file, key, 1 + earlier.map(JdbcExtracts.Earlier::reading).orElse(0), year);
        new WhatCounts(store, progress, profile, year).decide(key, done);
        return done.report().posted().rows();
    }

    /** A ledger that is again what it was gives the bytes of an older snapshot once more. */
    private boolean mustBeRead(JdbcExtracts.Earlier earlier, ExtractKey key) {
        return earlier.isStale(key)
                || profile.intake().succession().isSnapshot() && earlier.isOlderThan(key);
    }

    private void checkVersion(ExtractKey key) {
        profile.intake()
                .succession()
                .version()
                .filter(version -> key.version().isEmpty())
                .ifPresent(version -> {
                    throw new ProblemException(Finding.at(
                            Place.of(key.fileName()), Problem.VERSION_MISSING, profile.id()));
                });
    }

    private void archive(FundFolder.ExtractFile file) throws IOException {
        if (profile.intake().inbox().archive()) {
            archive.put(profile.id(), Sha256.of(file.path()), file.path());
        }
    }

    /** The archived files that the profile reads otherwise now, the last first. */
    private List<FundFolder.ExtractFile> archived() throws IOException {
        TextFile text = assignment.source(profile).file();
        List<JdbcExtracts.Stale> stale = store.extracts()
                .stale(
                        assignment.fund().agreement().fundId(),
                        profile.id(),
                        text.sha256(),
                        ReadingHash.of(profile, text));
        if (stale.isEmpty()) {
            return List.of(); // no need to read every file through
        }
        Set<String> here = new HashSet<>();
        for (FundFolder.ExtractFile file : files) {
            here.add(Sha256.of(file.path()));
        }
        return notHere(stale, here, text);
    }

    private List<FundFolder.ExtractFile> notHere(
            List<JdbcExtracts.Stale> stales, Set<String> here, TextFile text) throws IOException {
        List<FundFolder.ExtractFile> found = new ArrayList<>();
        for (JdbcExtracts.Stale stale : stales) {
            Optional<Path> path = archive.find(profile.id(), stale.sha256());
            path.filter(file -> !here.contains(stale.sha256()))
                    .ifPresent(
                            file -> found.add(0, new FundFolder.ExtractFile(profile, text, file)));
            if (path.isEmpty() && !here.contains(stale.sha256())) {
                progress.note(stale.fileName() + ": the profile has changed, but the file is"
                        + " neither in the folder nor in the archive; it counts as it was read.");
            }
        }
        return found;
    }
}
