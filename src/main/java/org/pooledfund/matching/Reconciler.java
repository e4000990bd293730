package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.fund.Tolerances;

/**
 * Compares a partner's ledger with the pool's: matches what belongs together, strongest evidence
 * first, then gives every line that is left the likeliest reason. The order in which lines arrive
 * does not matter; each is used exactly once.
 */
public final class Reconciler {
    private static final Comparator<Match> MATCH_ORDER =
            Comparator.comparing(match -> match.items().get(0).entry().id());
    private static final Comparator<Break> BREAK_ORDER = Comparator.comparing(Break::type)
            .thenComparing(found -> found.items().get(0).entry().id());

    private final Tolerances tolerances;
    private final Horizon horizon;

    public Reconciler(Tolerances tolerances, Horizon horizon) {
        this.tolerances = tolerances;
        this.horizon = horizon;
    }

    /**
     * Reconciles one comparison.
     *
     * @param comparison the lines of both sides
     * @return matches, breaks, and a statement a period that closes
     */
    public Reconciliation reconcile(Comparison comparison) {
        OpenItems open = new OpenItems(comparison.items());
        List<Match> matches = new ArrayList<>();
        for (MatchRule rule : new MatchRules(tolerances).inOrder()) {
            List<Match> found = rule.apply(open);
            found.forEach(match -> open.use(match.items()));
            matches.addAll(found);
        }
        List<Break> breaks = breaks(open, comparison);
        matches.sort(MATCH_ORDER);
        breaks.sort(BREAK_ORDER);
        return new Reconciliation(
                comparison.partner(),
                comparison.flow(),
                matches,
                breaks,
                new StatementWriter(comparison.partner(), comparison.flow())
                        .write(comparison.items(), matches, breaks));
    }

    private List<Break> breaks(OpenItems open, Comparison comparison) {
        SingleBreaks single = new SingleBreaks(horizon);
        Stream<BreakRule> rules = Stream.of(
                        single.first(),
                        single.byNature(),
                        List.of(Comparisons.duplicates(comparison.items())),
                        PairedBreaks.inOrder(),
                        List.<BreakRule>of(new Comparisons(comparison.outsidePool())::miscoded),
                        List.<BreakRule>of(new BatchPayments()),
                        single.last())
                .flatMap(Collection::stream);
        List<Break> breaks = new ArrayList<>();
        rules.forEach(rule -> {
            for (BreakRule.Finding found : rule.apply(open)) {
                open.use(found.items());
                breaks.add(new Break(
                        found.type(),
                        found.items(),
                        horizon.ageDays(found.items()),
                        found.explanation()));
            }
        });
        return breaks;
    }
}
