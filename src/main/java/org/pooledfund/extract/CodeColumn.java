package org.pooledfund.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/**
 * Whether the column that should hold the codes does. Some bodies swap the headings of two columns
 * from one month to the next; only the values give it away.
 */
final class CodeColumn {
    private static final int LEAST_ROWS = 5;
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int MOST_REMEMBERED = 10_000;
    private static final int TENTH = 10;

    private final SourceProfile profile;
    private final Header header;
    private final Map<String, Boolean> known = new HashMap<>();
    private final long[] knownByPlace;
    private long rows;
    private long knownRows;
    private long lookedAt;

    CodeColumn(SourceProfile profile, Header header) {
        this.profile = profile;
        this.header = header;
        this.knownByPlace = new long[header.width()];
    }

    /** A row that became a line. */
    void posted(LedgerLine line, List<String> cells) {
        rows++;
        if (line.standing() != Standing.UNMAPPED || isKnown(line.code())) {
            knownRows++;
        } else if (lookedAt < MOST_LOOKED_AT) {
            lookedAt++;
            for (int i = 0; i < Math.min(cells.size(), knownByPlace.length); i++) {
                knownByPlace[i] += isKnown(cells.get(i).strip()) ? 1 : 0;
            }
        }
    }

    private boolean isKnown(String value) {
        if (value.isEmpty()) {
            return false;
        }
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(value, profile.codes()::knows);
    }

    /** The finding, if fewer than a tenth of the codes are known, and nine tenths elsewhere. */
    Optional<Finding> finding(String file) {
        if (rows < LEAST_ROWS || knownRows * TENTH >= rows) {
            return Optional.empty();
        }
        int best = 0;
        for (int i = 1; i < knownByPlace.length; i++) {
            best = knownByPlace[i] > knownByPlace[best] ? i : best;
        }
        if (knownByPlace.length == 0 || knownByPlace[best] * TENTH < lookedAt * (TENTH - 1)) {
            return Optional.empty();
        }
        return Optional.of(Finding.at(
                Place.of(file),
                Problem.CODES_IN_OTHER_COLUMN,
                header.name(Column.CODE),
                knownRows,
                rows,
                header.name(best),
                knownByPlace[best],
                lookedAt,
                profile.id()));
    }
}
