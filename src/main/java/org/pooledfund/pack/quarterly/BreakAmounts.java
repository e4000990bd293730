package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.LineFacts.Fate;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.ReconciliationSummary.OpenLine;
import org.pooledfund.matching.Side;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part.Kind;

/** What is at stake in breaks and what they make the ledgers differ by, down to their lines. */
final class BreakAmounts {
    private BreakAmounts() {}

    /** The side of a break with the larger amounts, without signs. */
    static Side larger(Open open) {
        return size(open, Side.POOL) > size(open, Side.PARTNER) ? Side.POOL : Side.PARTNER;
    }

    private static long size(Open open, Side side) {
        return open.lines().stream()
                .filter(line -> line.side() == side)
                .mapToLong(line -> Math.abs(line.amountPence()))
                .sum();
    }

    static LineFilter filter(Open open) {
        return LineFilter.of(LineMark.BREAK, String.valueOf(open.number()));
    }

    /** What is at stake: the lines of the larger side of each, without signs. */
    static Amount atStake(List<Open> found, LineFilter filter) {
        long pence = found.stream().mapToLong(Open::grossPence).reduce(0, Math::addExact);
        return Amount.lines(
                Kind.LINES_UNSIGNED, open(filter).and(LineMark.STAKE, LineMarks.YES), pence);
    }

    /** Partner minus pool; the pool has contributions with the other sign. */
    static Amount difference(List<Open> found, LineFilter filter) {
        LineFilter open = open(filter);
        return Amount.lines(
                        Kind.LINES,
                        open.and(LineMark.SIDE, LineMarks.side(Side.PARTNER)),
                        sum(found, Side.PARTNER, List.of(Flow.values())))
                .plus(pool(found, open, false))
                .plus(pool(found, open, true));
    }

    /** The pool's lines of the flows it has with the same sign, or with the opposite one. */
    private static Amount pool(List<Open> found, LineFilter open, boolean opposite) {
        List<Flow> all = Stream.of(Flow.values())
                .filter(flow -> flow.isOpposite() == opposite)
                .toList();
        List<Flow> there = all.stream()
                .filter(flow -> found.stream().anyMatch(one -> one.flow() == flow))
                .toList();
        List<Flow> flows = there.isEmpty() ? all.subList(0, 1) : there;
        long sum = sum(found, Side.POOL, flows);
        return Amount.lines(
                opposite ? Kind.LINES : Kind.LINES_NEGATED,
                open.and(LineMark.SIDE, LineMarks.side(Side.POOL))
                        .and(LineMark.FLOW, flows.stream().map(Flow::label).toList()),
                opposite ? sum : -sum);
    }

    private static LineFilter open(LineFilter filter) {
        return filter.wanted().containsKey(LineMark.BREAK)
                ? filter
                : filter.and(LineMark.FATE, Fate.OPEN.word());
    }

    private static long sum(List<Open> found, Side side, List<Flow> wanted) {
        return found.stream()
                .filter(open -> wanted.contains(open.flow()))
                .flatMap(open -> open.lines().stream())
                .filter(line -> line.side() == side)
                .mapToLong(OpenLine::amountPence)
                .reduce(0, Math::addExact);
    }
}
