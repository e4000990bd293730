package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.Set;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.matching.RunLine;
import org.pooledfund.pack.LineFilter;

/** Tells which parts of figures a stored ledger line belongs to. */
public final class LinePicker {
    private final LineMarks marks;
    private final List<LineFilter> filters;

    /**
     * A picker.
     *
     * @param reconciliation of the run that the figures are of
     */
    public LinePicker(ReconciliationSummary reconciliation, Set<LineFilter> filters) {
        this.marks = new LineMarks(reconciliation.open());
        this.filters = List.copyOf(filters);
    }

    /** The filters that take a line. */
    public List<LineFilter> taking(RunLine line) {
        return filters.stream()
                .filter(filter -> filter.takes(mark -> marks.of(line, mark)))
                .toList();
    }
}
