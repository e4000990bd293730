package org.pooledfund.settlement;

import java.util.List;
import java.util.stream.Collectors;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.Clause;
import org.pooledfund.fund.RiskShareTerms.MidYear;
import org.pooledfund.money.Pence;

/** A row of the working for each stretch of a year that is cut: its plan and its variance. */
final class StretchRows {
    private final Agreement agreement;
    private final List<Position.Stretch> stretches;
    private final Working working;

    StretchRows(Agreement agreement, Position position, Working working) {
        this.agreement = agreement;
        this.stretches = position.facts().stretches();
        this.working = working;
    }

    /** The rows; none if the year is whole. A stretch that has not begun has none. */
    void write(List<PositionLine> lines) {
        for (int i = 0; i < stretches.size(); i++) {
            int segment = i;
            List<PositionLine> mine =
                    lines.stream().filter(line -> line.segment() == segment).toList();
            long plan = sum(mine.stream().map(PositionLine::budgetPence).toList());
            long spent = sum(mine.stream().map(PositionLine::actualPence).toList());
            if (stretches.get(i).days() != 0 || plan != 0 || spent != 0) {
                row(stretches.get(i), plan, spent);
            }
        }
    }

    private void row(Position.Stretch stretch, long plan, long spent) {
        String cut = agreement.terms().midYear() == MidYear.DAYS
                ? stretch.days() + " of "
                        + sum(stretches.stream().map(Position.Stretch::days).toList())
                        + " days: spent "
                : "spent in these months ";
        String clause = agreement.arrangement().exit().stream()
                .map(Clause::clause)
                .findFirst()
                .orElse("");
        working.row(
                new Entry(
                        stretch.label(),
                        cut + Pence.format(spent) + ", less plan; shared by "
                                + stretch.partners().stream()
                                        .map(id -> agreement.partner(id).shortName())
                                        .collect(Collectors.joining(", ")),
                        clause),
                "",
                plan,
                spent - plan);
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().reduce(0L, Math::addExact);
    }
}
