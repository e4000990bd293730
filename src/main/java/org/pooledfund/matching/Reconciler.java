package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pooledfund.match.Engine;
import org.pooledfund.match.Matching;
import org.pooledfund.match.RuleSet;
import org.pooledfund.match.Workers;

/**
 * Compares a partner's ledger with the pool's by the matching engine, and says of what stays open
 * what only the fund can know: what is still timing, which accruals await their reversal, where an
 * unmapped code may belong. The order in which lines arrive does not matter.
 */
public final class Reconciler {
    private static final int OPEN_LINES = 4_096;

    private final RuleSet rules;
    private final Horizon horizon;
    private final Workers workers;

    /** One that works alone. */
    public Reconciler(RuleSet rules, Horizon horizon) {
        this(rules, horizon, Workers.ALONE);
    }

    /** One whose matching is shared. */
    public Reconciler(RuleSet rules, Horizon horizon, Workers workers) {
        this.rules = rules;
        this.horizon = horizon;
        this.workers = workers;
    }

    /**
     * Reconciles one comparison.
     *
     * @param comparison the lines of both sides
     * @return matches, breaks, and a statement a period that closes
     * @throws IllegalStateException if a line was lost: a fault of the program
     */
    public Reconciliation reconcile(Comparison comparison) {
        Matching matching =
                Engine.match(rules, comparison.own().lines(), comparison.pool().lines(), workers);
        Tally tally = new Tally(comparison);
        StatementWriter statements = new StatementWriter(comparison);
        Reasons reasons = new Reasons(comparison, horizon);
        List<Break> breaks = new ArrayList<>();
        Reconciliation.forEachMatch(comparison, matching, match -> {
            if (match.closes()) {
                tally.add(match);
                statements.add(match);
            } else {
                breaks.add(reasons.of(match));
            }
        });
        breaks.addAll(ofLines(matching, reasons));
        breaks.sort(Comparator.comparing(Break::type));
        breaks.forEach(tally::add);
        breaks.forEach(statements::add);
        return new Reconciliation(
                comparison,
                matching,
                breaks,
                statements.write(),
                new Reconciliation.Balance(tally.of(Side.PARTNER), tally.of(Side.POOL)));
    }

    /** Open lines by themselves, put into words by all who share the work. */
    private List<Break> ofLines(Matching matching, Reasons reasons) {
        List<List<Break>> parts = new ArrayList<>();
        for (int first = 0; first < matching.breakCount(); first += OPEN_LINES) {
            parts.add(new ArrayList<>());
        }
        workers.share(parts.size(), () -> {
            Matching own = matching.fork();
            return part -> {
                int end = Math.min((part + 1) * OPEN_LINES, own.breakCount());
                for (int number = part * OPEN_LINES; number < end; number++) {
                    reasons.ofLine(own.lineBreak(number)).ifPresent(parts.get(part)::add);
                }
            };
        });
        return parts.stream().flatMap(List::stream).toList();
    }
}
