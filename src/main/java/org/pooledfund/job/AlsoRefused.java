package org.pooledfund.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Store;

/**
 * When a file is refused the run ends, and no file after it is loaded. Those are read here as
 * loading would read them, so that whoever mends the first hears of all others that need mending
 * too, not of one each night.
 */
final class AlsoRefused {
    private final Assignment assignment;
    private final Store store;

    AlsoRefused(Assignment assignment, Store store) {
        this.assignment = assignment;
        this.store = store;
    }

    /** A refusal with those of the files that are not loaded yet; anything else as it is. */
    ProblemException with(ProblemException refusal) {
        Set<String> told = refusal.findings().stream()
                .map(Finding::place)
                .filter(Objects::nonNull)
                .map(Place::file)
                .collect(Collectors.toSet());
        if (assignment.extracts().stream().noneMatch(file -> told.contains(name(file)))) {
            return refusal;
        }
        List<Finding> all = new ArrayList<>(refusal.findings());
        try {
            for (FundFolder.ExtractFile file : assignment.extracts()) {
                if (!told.contains(name(file)) && isNew(file)) {
                    all.addAll(refused(file));
                }
            }
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
        ProblemException together = new ProblemException(all);
        together.addSuppressed(refusal);
        return together;
    }

    private static String name(FundFolder.ExtractFile file) {
        return String.valueOf(file.path().getFileName());
    }

    private boolean isNew(FundFolder.ExtractFile file) throws IOException {
        String fundId = assignment.fund().agreement().fundId();
        return store.extracts().find(LoadedBefore.key(fundId, file)).isEmpty();
    }

    private List<Finding> refused(FundFolder.ExtractFile file) throws IOException {
        return DryRun.of(
                        file.path(),
                        file.profile(),
                        assignment.fund().agreement().year(),
                        Map.of())
                .refused()
                .map(DryRun.Refused::findings)
                .orElse(List.of());
    }
}
