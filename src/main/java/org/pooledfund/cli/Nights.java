package org.pooledfund.cli;

import java.util.List;
import java.util.Optional;
import org.pooledfund.matching.LineNames;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;

/** The finished runs of a fund, the newest first. */
record Nights(String fund, Store store, List<Run> runs) {
    Optional<Run> newest() {
        return runs.stream().findFirst();
    }

    Optional<Run> run(long number) {
        return runs.stream().filter(run -> run.runId() == number).findFirst();
    }

    LineNames names() {
        return new LineNames(store.extracts().list(fund));
    }
}
