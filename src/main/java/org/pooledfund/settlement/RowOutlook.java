package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Segments.Span;

/** What the spending of an entered row becomes: as it is, or what it makes expect of the year. */
final class RowOutlook {
    private final Agreement agreement;
    private final Segments segments;
    private final Basis basis;

    RowOutlook(Agreement agreement, Segments segments, Basis basis) {
        this.agreement = agreement;
        this.segments = segments;
        this.basis = basis;
    }

    /** The spending of the row's own stretch; of the year, if the row does not say which. */
    long ofRow(Scheme scheme, PositionRow row) {
        Span span = row.periodEnd().isEmpty() ? Span.YEAR : span(row);
        long actual = row.amounts().actual();
        return switch (basis.outlook()) {
            case TO_DATE -> actual;
            case STRAIGHT_LINE -> Profile.straightLine(actual, span, basis.months());
            case PROFILE -> Profile.byProfile(scheme, actual, span, basis.months());
            case ENTERED -> row.amounts().forecast().orElse(actual);
        };
    }

    /** In a forecast the rate of the stretch that is running goes on in those to come. */
    Map<Integer, Long> later(Scheme scheme, PositionRow row) {
        int now = segments.of(row.periodEnd());
        Map<Integer, Long> later = new LinkedHashMap<>();
        if (now != segments.ofPeriod(basis.months())) {
            return later;
        }
        long actual = row.amounts().actual();
        for (int segment = now + 1; segment < segments.count(); segment++) {
            List<Integer> months = segments.months(segment);
            long expected = switch (basis.outlook()) {
                case TO_DATE, ENTERED -> 0;
                case STRAIGHT_LINE -> Profile.goingOn(actual, span(row), basis.months(), months);
                case PROFILE -> Profile.goingOn(scheme, actual, span(row), basis.months(), months);
            };
            if (expected != 0) {
                later.put(segment, expected);
            }
        }
        return later;
    }

    private Span span(PositionRow row) {
        return segments.span(segments.of(row.periodEnd()));
    }

    /**
     * Refuses a forecast that was entered but for a stretch: it would be expected to cost nothing.
     *
     * @throws ProblemException with every scheme and stretch that is missing
     */
    void check(List<PositionLine> lines, List<PositionRow> rows) {
        List<Finding> findings = new ArrayList<>();
        for (int k = segments.ofPeriod(basis.months()) + 1; k < segments.count(); k++) {
            int segment = k;
            agreement.schemes().stream()
                    .filter(scheme -> isPlanned(scheme, segment, lines))
                    .filter(scheme -> rows.stream().noneMatch(row -> isOf(row, scheme, segment)))
                    .forEach(scheme -> findings.add(Finding.at(
                            Place.of(rows.getFirst().place().file()),
                            Problem.FIELD_NEEDS,
                            "no row says what " + scheme.id() + " is expected to spend in "
                                    + segments.label(segment),
                            "Add one with its forecast, 0 if it is nothing.")));
        }
        if (basis.outlook() == Basis.Outlook.ENTERED && !findings.isEmpty()) {
            throw new ProblemException(findings);
        }
    }

    private static boolean isPlanned(Scheme scheme, int segment, List<PositionLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.segment() == segment
                        && line.schemeId().equals(scheme.id())
                        && line.budgetPence() != 0);
    }

    private boolean isOf(PositionRow row, Scheme scheme, int segment) {
        return row.scheme().filter(scheme.id()::equals).isPresent()
                && (row.periodEnd().isEmpty() || segments.of(row.periodEnd()) == segment);
    }
}
