package org.pooledfund.job;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Succession;
import org.pooledfund.lineage.Change;
import org.pooledfund.lineage.Current;
import org.pooledfund.lineage.Reach;
import org.pooledfund.lineage.SnapshotChanges;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.ExtractKey;
import org.pooledfund.store.JdbcSuccession.Came;
import org.pooledfund.store.Store;

/**
 * Decides, in the transaction of a file's loading, which files and lines of its source count from
 * then on, and says what the file changed. It may refuse the file.
 */
final class WhatCounts {
    private final Store store;
    private final Progress progress;
    private final SourceProfile profile;
    private final Succession rule;
    private final FinancialYear year;

    WhatCounts(Store store, Progress progress, SourceProfile profile, FinancialYear year) {
        this.store = store;
        this.progress = progress;
        this.profile = profile;
        this.rule = profile.intake().succession();
        this.year = year;
    }

    /** Takes a file that has just been loaded. */
    void decide(ExtractKey key, ExtractLoader.Loaded loaded) {
        long extractId = loaded.extractId();
        Optional<Reach> reach = loaded.reach();
        if (rule.isSnapshot()) {
            store.succession().snapshot(extractId, span(key, reach));
        }
        List<Came> came = store.succession().arrivals(key.fundId(), key.source());
        checkVersion(came, extractId);
        SortedMap<Long, Current.Superseded> superseded =
                Current.superseded(came.stream().map(Came::arrival).toList());
        Optional<Came> former = Optional.empty();
        for (Came one : came) {
            Current.Superseded fate = superseded.get(one.extract());
            Optional<Long> by = Optional.ofNullable(fate).map(Current.Superseded::by);
            if (!by.equals(one.supersededBy())) {
                store.succession().supersede(one.extract(), fate);
            }
            if (one.supersededBy().isEmpty() && by.equals(Optional.of(extractId))) {
                former = Optional.of(one);
            }
        }
        Current.Superseded fate = superseded.get(extractId);
        if (fate != null) {
            say(
                    key,
                    extractId,
                    "it is older than " + name(came, fate.by())
                            + ", which counts; it is kept and changes nothing.");
        } else if (former.isPresent()) {
            replaced(key, extractId, former.get());
        }
        if (!rule.isSnapshot() && reach.isPresent()) {
            new Overlaps(store, profile)
                    .settle(key, extractId, reach.get(), former.isPresent())
                    .ifPresent(text -> say(key, extractId, text));
        }
    }

    private String span(ExtractKey key, Optional<Reach> reach) {
        if (rule.span() == Succession.Span.YEAR) {
            return year.label();
        }
        int first = reach.map(Reach::firstPeriod).orElse(0);
        int last = reach.map(Reach::lastPeriod).orElse(0);
        if (reach.isEmpty()) {
            throw new ProblemException(Finding.at(Place.of(key.fileName()), Problem.NO_DATA_ROWS));
        }
        if (first != last) {
            throw new ProblemException(Finding.at(
                    Place.of(key.fileName()),
                    Problem.SNAPSHOT_SPANS,
                    new Period(year, first).label(),
                    new Period(year, last).label()));
        }
        return new Period(year, first).label();
    }

    /** Nobody could say which of the two is newer. */
    private void checkVersion(List<Came> came, long extractId) {
        if (!rule.isSnapshot()) {
            return;
        }
        Came ours = came.stream()
                .filter(one -> one.extract() == extractId)
                .findFirst()
                .orElseThrow();
        came.stream()
                .filter(one -> one.arrival().version().equals(ours.arrival().version()))
                .filter(one -> one.arrival().snapshotOf().equals(ours.arrival().snapshotOf()))
                .filter(one -> !one.arrival().sha256().equals(ours.arrival().sha256()))
                .findFirst()
                .ifPresent(one -> {
                    throw new ProblemException(Finding.at(
                            Place.of(ours.fileName()),
                            Problem.VERSION_TWICE,
                            one.fileName(),
                            ours.arrival().version()));
                });
    }

    private void replaced(ExtractKey key, long extractId, Came former) {
        List<Change> changes = SnapshotChanges.between(
                sink -> store.lines().stream(former.extract(), sink),
                former.rows(),
                sink -> store.lines().stream(extractId, sink));
        store.succession().keep(extractId, former.extract(), changes, rule.closedTo());
        boolean same = former.arrival().sha256().equals(key.fileSha256())
                && former.arrival().version().equals(key.version());
        String what = same
                ? ChangeWords.readAgain(
                        store.extracts().storedQuarantine(former.extract()).rows(),
                        store.succession().mended(former.extract(), extractId),
                        store.succession().mapped(former.extract(), extractId))
                : "it takes the place of " + former.fileName() + ":";
        say(key, extractId, what + " " + ChangeWords.of(changes, rule.closedTo()));
    }

    private void say(ExtractKey key, long extractId, String text) {
        store.succession().outcome(extractId, text);
        progress.note(key.fileName() + ": " + text);
    }

    private static String name(List<Came> came, long extractId) {
        return came.stream()
                .filter(one -> one.extract() == extractId)
                .map(Came::fileName)
                .findFirst()
                .orElseThrow();
    }
}
