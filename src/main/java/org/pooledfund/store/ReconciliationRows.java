package org.pooledfund.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pooledfund.extract.EntryId;
import org.pooledfund.match.Lines;
import org.pooledfund.match.Status;
import org.pooledfund.match.Trait;
import org.pooledfund.matching.Break;
import org.pooledfund.matching.Exclusion;
import org.pooledfund.matching.Item;
import org.pooledfund.matching.Match;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.Side;

/**
 * The matches and breaks of a run and what became of each of its lines: those that are closed in
 * blocks, the others a row each. Lines are written in their own order, not in that of the matches:
 * the table is kept in that order.
 */
final class ReconciliationRows {
    private static final int LONGEST_TEXT = 1000;

    private final long runId;
    private final MatchBlocks closed;
    private final RowSink matches;
    private final RowSink breaks;
    private final RowSink lines;
    private final RowSink counts;
    private final WatchedLines watched;
    private int matchNumber;
    private int breakNumber;

    /**
     * Rows of a run.
     *
     * @param closed takes the matches that are closed
     * @param sinks by the names of their statements
     */
    ReconciliationRows(
            long runId, MatchBlocks closed, Function<String, RowSink> sinks, WatchedLines watched) {
        this.runId = runId;
        this.closed = closed;
        this.watched = watched;
        this.matches = sinks.apply("match");
        this.breaks = sinks.apply("break");
        this.lines = sinks.apply("run-line");
        this.counts = sinks.apply("match-count");
    }

    void add(Reconciliation found) {
        Fates own = new Fates(found.comparison().lines(Side.PARTNER).size());
        Fates pool = new Fates(found.comparison().lines(Side.POOL).size());
        int[] numbers = new int[found.matching().groupCount()];
        Map<Kind, Count> kinds = new LinkedHashMap<>();
        found.forEachMatch(match -> {
            numbers[match.number()] = ++matchNumber;
            kinds.computeIfAbsent(new Kind(match.rule(), match.status()), kind -> new Count())
                    .add(match);
            if (match.closes()) {
                own.closed(match.lines(Side.PARTNER), matchNumber);
                pool.closed(match.lines(Side.POOL), matchNumber);
            } else {
                match(found, match);
            }
        });
        kinds.forEach((kind, count) -> count(found, kind, count));
        closed.add(found, numbers);
        for (Break open : found.breaks()) {
            breakNumber++;
            open(found, open, open.group() < 0 ? 0 : numbers[open.group()]);
            for (Item item : open.items()) {
                (item.side() == Side.PARTNER ? own : pool).open(item.position(), breakNumber);
            }
        }
        lines(found, Side.PARTNER, own);
        lines(found, Side.POOL, pool);
        watched.explain(found, numbers);
    }

    /** By whom matches were found, and how sure they are. */
    private record Kind(String rule, Status status) {}

    private static final class Count {
        private long matches;
        private long partnerLines;
        private long poolLines;

        void add(Match match) {
            matches++;
            partnerLines += match.lines(Side.PARTNER).length;
            poolLines += match.lines(Side.POOL).length;
        }
    }

    private void count(Reconciliation found, Kind kind, Count count) {
        counts.number(runId).text(found.partner()).text(found.flow().name());
        counts.text(kind.rule).text(kind.status.name());
        counts.number(count.matches).number(count.partnerLines).number(count.poolLines);
        counts.end();
    }

    /** The number of the match of each line; below zero that of its break; 0 if it has neither. */
    private static final class Fates {
        private final int[] numbers;

        Fates(int lines) {
            numbers = new int[lines];
        }

        void closed(int[] positions, int match) {
            for (int position : positions) {
                set(position, match);
            }
        }

        void open(int position, int found) {
            set(position, -found);
        }

        private void set(int position, int number) {
            if (numbers[position] != 0) {
                throw new IllegalStateException("a line was used twice: " + position);
            }
            numbers[position] = number;
        }
    }

    private void match(Reconciliation found, Match match) {
        matches.number(runId).number(matchNumber);
        matches.text(found.partner()).text(found.flow().name());
        matches.text(match.rule()).text(match.status().name()).text(match.type().name());
        matches.number(match.differencePence());
        matches.number(match.lines(Side.PARTNER).length);
        matches.number(match.lines(Side.POOL).length);
        matches.text(shortened(match.evidence())).end();
    }

    private void open(Reconciliation found, Break open, int match) {
        breaks.number(runId).number(breakNumber);
        breaks.text(found.partner()).text(found.flow().name()).text(open.type().name());
        breaks.number(open.differencePence()).number(open.grossPence()).number(open.ageDays());
        breaks.text(shortened(open.reason().explanation()));
        breaks.numberOrNothing(match == 0 ? null : match);
        breaks.text(shortened(open.reason().nearestMiss()));
        open.reason().likelyScheme().ifPresentOrElse(breaks::text, breaks::nothing);
        breaks.end();
    }

    private void lines(Reconciliation found, Side side, Fates fates) {
        Lines of = found.comparison().lines(side);
        for (int line = 0; line < of.size(); line++) {
            int fate = fates.numbers[line];
            boolean isOutside = of.has(line, Trait.OUTSIDE_POOL);
            if (isOutside == (fate != 0)) {
                throw new IllegalStateException(
                        (isOutside ? "a line outside the pool was used: " : "a line was lost: ")
                                + of.id(line));
            }
            if (fate > 0 && !watched.isEmpty()) {
                watched.closed(found.comparison().id(side, line), fate);
            }
            if (fate < 0) {
                begin(found.comparison().id(side, line), side);
                lines.text(found.partner()).text(found.flow().name());
                lines.nothing().number(-fate).nothing().end();
            }
        }
    }

    private void begin(EntryId id, Side side) {
        lines.number(runId).number(id.extract()).number(id.line()).text(side.name());
    }

    void finish(List<Exclusion> exclusions) {
        watched.excluded(exclusions);
        for (Exclusion exclusion : exclusions) {
            begin(exclusion.id(), exclusion.side());
            lines.nothing()
                    .nothing()
                    .nothing()
                    .nothing()
                    .text(exclusion.reason().name())
                    .end();
        }
        matches.send();
        breaks.send();
        lines.send();
        counts.send();
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 3) + "...";
    }
}
