package org.pooledfund.document;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** The mistakes met while one document is read: collected, so that all are reported at once. */
public final class Mistakes {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Mistakes(String file) {
        this.file = file;
    }

    /** Notes a mistake in a field. */
    public void add(int line, String field, Problem problem, Object... values) {
        findings.add(Finding.at(new Place(file, line, "field " + field), problem, values));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException with every mistake, in the order of the lines, if there is one
     */
    public void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new ProblemException(findings.stream()
                    .sorted(java.util.Comparator.comparingLong(Mistakes::line))
                    .toList());
        }
    }

    private static long line(Finding finding) {
        Place place = finding.place();
        return place == null ? 0 : place.line();
    }
}
