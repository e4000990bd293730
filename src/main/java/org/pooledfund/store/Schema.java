package org.pooledfund.store;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * How the tables in a database compare with what this program knows.
 *
 * @param applied version of the database; 0 if it has no tables yet
 * @param known newest version that this program brings
 * @param failed versions that were begun and not ended
 */
public record Schema(int applied, int known, List<Integer> failed) {
    public Schema {
        failed = List.copyOf(failed);
    }

    /** Asks a database; changes nothing. */
    public static Schema of(Flyway flyway) {
        int applied = 0;
        int known = 0;
        List<Integer> failed = new ArrayList<>();
        for (MigrationInfo step : flyway.info().all()) {
            int version = Integer.parseInt(String.valueOf(step.getVersion()));
            if (step.getState().isResolved()) {
                known = version;
            }
            if (step.getState().isApplied()) {
                applied = version;
            }
            if (step.getState().isFailed()) {
                failed.add(version);
            }
        }
        return new Schema(applied, known, failed);
    }

    /** Brings the tables up to date, unless they are those of a newer program. */
    public static void migrate(Flyway flyway) {
        of(flyway).requireKnown();
        flyway.migrate();
    }

    /**
     * Checks that this program knows the tables.
     *
     * @throws ProblemException if a newer program made them
     */
    void requireKnown() {
        if (isNewer()) {
            throw new ProblemException(Finding.of(Problem.SCHEMA_NEWER, applied, known));
        }
    }

    boolean isNewer() {
        return applied > known;
    }

    boolean isBehind() {
        return applied < known;
    }

    boolean isMissing() {
        return applied == 0;
    }
}
