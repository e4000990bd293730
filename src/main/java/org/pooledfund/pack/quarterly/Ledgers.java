package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.LineFacts.Fate;
import org.pooledfund.matching.LineGroup;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.SuggestedMatch;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part.Kind;

/**
 * The lines of all ledgers, added up by their facts, and the matches a person should look at.
 *
 * @param groups every stored line of the fund is in one
 */
public record Ledgers(List<LineGroup> groups, List<SuggestedMatch> suggested) {
    public Ledgers {
        groups = List.copyOf(groups);
        suggested = List.copyOf(suggested);
    }

    /** Lines of a run, on one side, that count as something. */
    static LineFilter counted(Side side, String countsAs) {
        return LineFilter.of(LineMark.SIDE, LineMarks.side(side))
                .and(LineMark.FATE, Fate.MATCHED.word(), Fate.OPEN.word())
                .and(LineMark.COUNTS_AS, countsAs);
    }

    /** Lines of a comparison. */
    static LineFilter compared(Side side, String partner, Flow flow) {
        return LineFilter.of(LineMark.SIDE, LineMarks.side(side))
                .and(LineMark.FATE, Fate.MATCHED.word(), Fate.OPEN.word())
                .and(LineMark.PARTNER, partner)
                .and(LineMark.FLOW, flow.label());
    }

    /** What the pool has spent on a scheme. */
    static LineFilter spent(String scheme) {
        return counted(Side.POOL, LineMarks.SPENDING).and(LineMark.SCHEME, scheme);
    }

    /** What the pool has received from a partner. */
    static LineFilter received(String partner) {
        return counted(Side.POOL, LineMarks.CONTRIBUTION).and(LineMark.CONTRIBUTOR, partner);
    }

    /** The sum of the lines that a filter takes. */
    Amount sum(Kind kind, LineFilter filter) {
        long pence = taken(filter).mapToLong(LineGroup::pence).reduce(0, Math::addExact);
        return Amount.lines(kind, filter, kind.of(pence));
    }

    /** How many lines a filter takes. */
    long rows(LineFilter filter) {
        return taken(filter).mapToLong(LineGroup::rows).sum();
    }

    private Stream<LineGroup> taken(LineFilter filter) {
        return groups.stream()
                .filter(group -> filter.takes(mark -> LineMarks.of(group.facts(), mark)));
    }
}
