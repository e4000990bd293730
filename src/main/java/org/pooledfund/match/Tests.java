package org.pooledfund.match;

import java.util.List;

/** What lines must fulfil for a rule to put them together; all of it. */
public record Tests(List<Condition> conditions, Amounts amounts, Days days, Periods periods) {
    public Tests {
        conditions = List.copyOf(conditions);
    }
}
