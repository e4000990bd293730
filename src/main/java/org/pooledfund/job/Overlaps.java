package org.pooledfund.job;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Succession;
import org.pooledfund.lineage.Cause;
import org.pooledfund.lineage.EntrySource;
import org.pooledfund.lineage.KeyedOverlap;
import org.pooledfund.lineage.LineSource;
import org.pooledfund.lineage.LineSuperseded;
import org.pooledfund.lineage.Overlap;
import org.pooledfund.lineage.Reach;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.ExtractKey;
import org.pooledfund.store.JdbcLines;
import org.pooledfund.store.JdbcSuccession.Came;
import org.pooledfund.store.Store;

/** What files of new lines have in common, as their source's profile wants it. */
final class Overlaps {
    /** Fewer equal lines than this are no sign of anything. */
    private static final int LEAST_SUSPICIOUS = 5;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Store store;
    private final SourceProfile profile;

    Overlaps(Store store, SourceProfile profile) {
        this.store = store;
        this.profile = profile;
    }

    /**
     * Takes a file that has just been loaded.
     *
     * @param readAgain whether it took the place of another reading, which lines may refer to
     * @return what is to be told of it
     */
    Optional<String> settle(ExtractKey key, long extractId, Reach reach, boolean readAgain) {
        boolean keyed = profile.columns().containsKey(Column.LINE_KEY);
        boolean never =
                profile.intake().succession().overlap() == Succession.Overlap.NEVER && !keyed;
        List<Came> came = store.succession().arrivals(key.fundId(), key.source());
        if (never) {
            return expectNone(key, extractId, reach, came);
        }
        if (!readAgain) {
            return superseded(key, extractId, reach, came);
        }
        store.succession().forgetLines(key.fundId(), key.source());
        Optional<String> told = Optional.empty();
        for (Came one : came) {
            Optional<Reach> its = store.succession().reach(one.extract());
            if (one.supersededBy().isEmpty() && its.isPresent()) {
                told = superseded(key, one.extract(), its.get(), came);
            }
        }
        return told;
    }

    private Optional<String> superseded(
            ExtractKey key, long extractId, Reach reach, List<Came> came) {
        List<LineSuperseded> lines = profile.columns().containsKey(Column.LINE_KEY)
                ? byKey(key, extractId, came)
                : byContent(key, extractId, reach, came);
        store.succession().supersede(key.fundId(), key.source(), lines);
        long repeated =
                lines.stream().filter(line -> line.cause() == Cause.REPEATED).count();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(repeated + " lines are in other files too and count once; "
                        + (lines.size() - repeated)
                        + " lines have another content than in other files, of which the newer"
                        + " counts.");
    }

    private List<LineSuperseded> byContent(
            ExtractKey key, long extractId, Reach reach, List<Came> came) {
        return Overlap.byContent(
                extractId,
                lines(extractId),
                came.stream()
                        .filter(one -> one.extract() == extractId)
                        .mapToLong(Came::rows)
                        .sum(),
                held(key, extractId, reach.from(), reach.to()));
    }

    private List<LineSuperseded> byKey(ExtractKey key, long extractId, List<Came> came) {
        Map<Long, String> versions = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        came.forEach(one -> versions.put(one.extract(), one.arrival().version()));
        came.forEach(one -> names.put(one.extract(), one.fileName()));
        KeyedOverlap overlap = new KeyedOverlap(
                        extractId,
                        versions.getOrDefault(extractId, ""),
                        id -> versions.getOrDefault(id, ""))
                .compare(lines(extractId), held(key, extractId, FIRST_DAY, LAST_DAY));
        overlap.trouble().ifPresent(trouble -> {
            Place place = Place.of(names.getOrDefault(extractId, key.fileName()), trouble.line());
            throw new ProblemException(trouble.other()
                    .map(other -> Finding.at(
                            place,
                            Problem.LINE_KEY_CHANGED,
                            trouble.key(),
                            names.getOrDefault(other.extract(), ""),
                            other.line(),
                            profile.id()))
                    .orElseGet(() -> Finding.at(
                            place, Problem.LINE_KEY_TWICE, trouble.key(), profile.id())));
        });
        return overlap.superseded();
    }

    /** Most of a file loaded before, under another hash, is no new payments but a mistake. */
    private Optional<String> expectNone(
            ExtractKey key, long extractId, Reach reach, List<Came> came) {
        if (came.size() == 1) {
            return Optional.empty();
        }
        List<LineSuperseded> equal = byContent(key, extractId, reach, came);
        long rows = store.extracts().storedLines(extractId).rows();
        if (equal.size() >= LEAST_SUSPICIOUS && equal.size() * 2L > rows) {
            long other = equal.get(0).by().extract();
            throw new ProblemException(Finding.at(
                    Place.of(key.fileName()),
                    Problem.OVERLAP_UNEXPECTED,
                    equal.size(),
                    rows,
                    came.stream()
                            .filter(one -> one.extract() == other)
                            .map(Came::fileName)
                            .findFirst()
                            .orElse(""),
                    profile.id()));
        }
        return equal.isEmpty()
                ? Optional.empty()
                : Optional.of(equal.size() + " of its lines are equal to lines of other files and"
                        + " count as payments of their own; if they are not, say overlap:"
                        + " equal-lines in the profile.");
    }

    private LineSource lines(long extractId) {
        return sink -> store.lines().stream(extractId, sink);
    }

    private EntrySource held(ExtractKey key, long extractId, LocalDate from, LocalDate to) {
        JdbcLines.Others others = new JdbcLines.Others(key.fundId(), key.source(), extractId);
        return sink -> store.lines().streamHeld(others, from, to, sink);
    }
}
