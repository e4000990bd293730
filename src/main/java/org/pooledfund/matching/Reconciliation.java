package org.pooledfund.matching;

import java.util.List;

/** What came of comparing one partner's ledger with the pool's, for one flow. */
public record Reconciliation(
        String partner,
        Flow flow,
        List<Match> matches,
        List<Break> breaks,
        List<Statement> statements) {

    public Reconciliation {
        matches = List.copyOf(matches);
        breaks = List.copyOf(breaks);
        statements = List.copyOf(statements);
    }
}
