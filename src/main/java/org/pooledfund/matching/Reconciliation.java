package org.pooledfund.matching;

import java.util.List;
import java.util.function.Consumer;
import org.pooledfund.match.Matching;

/**
 * What came of comparing one partner's ledger with the pool's, for one flow.
 *
 * @param matching what the engine found, numbered as {@link Match#number}
 * @param breaks every open line is in one
 * @param statements one a period; each closes
 */
public record Reconciliation(
        Comparison comparison,
        Matching matching,
        List<Break> breaks,
        List<Statement> statements,
        Balance balance) {

    public Reconciliation {
        breaks = List.copyOf(breaks);
        statements = List.copyOf(statements);
    }

    /** Where the lines of both sides went. */
    public record Balance(Conserved own, Conserved pool) {
        /** Of one side. */
        public Conserved of(Side side) {
            return side == Side.PARTNER ? own : pool;
        }
    }

    /** Whose ledger. */
    public String partner() {
        return comparison.partner();
    }

    /** What is compared. */
    public Flow flow() {
        return comparison.flow();
    }

    /** Hands over every match, suggested ones too, in order: one object at a time. */
    public void forEachMatch(Consumer<Match> sink) {
        forEachMatch(comparison, matching, sink);
    }

    /** The same of some of them: those with numbers from one up to another, which is left out. */
    public void forEachMatch(int from, int to, Consumer<Match> sink) {
        forEachMatch(comparison, matching, from, to, sink);
    }

    /** The same for a thread of its own; see {@link Matching#fork}. */
    public Reconciliation fork() {
        return new Reconciliation(comparison, matching.fork(), breaks, statements, balance);
    }

    static void forEachMatch(Comparison comparison, Matching matching, Consumer<Match> sink) {
        forEachMatch(comparison, matching, 0, matching.groupCount(), sink);
    }

    private static void forEachMatch(
            Comparison comparison, Matching matching, int from, int to, Consumer<Match> sink) {
        for (int number = from; number < to; number++) {
            Match match = new Match(number, matching.group(number), comparison);
            if (!match.isEmpty()) {
                sink.accept(match);
            }
        }
    }
}
