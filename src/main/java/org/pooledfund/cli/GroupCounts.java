package org.pooledfund.cli;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.pooledfund.match.Group;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Rule;
import org.pooledfund.match.Status;

/** How many groups of each status there are, in all and by rule. */
final class GroupCounts {
    private final Map<Rule, long[]> byRule = new IdentityHashMap<>();
    private final Map<Rule, Set<Status>> met = new IdentityHashMap<>();
    private final long[] all = new long[Status.values().length];
    private long carried;

    private GroupCounts() {}

    static GroupCounts of(Matching matching) {
        GroupCounts counts = new GroupCounts();
        for (Rule rule : matching.rules().rules()) {
            counts.byRule.put(rule, new long[Status.values().length]);
            counts.met.put(rule, new LinkedHashSet<>());
        }
        for (int number = 0; number < matching.groupCount(); number++) {
            counts.add(matching.group(number));
        }
        return counts;
    }

    private void add(Group group) {
        Rule rule = group.rule();
        Status status = group.status();
        if (of(rule)[status.ordinal()]++ == 0) {
            met.getOrDefault(rule, Set.of()).add(status);
        }
        all[status.ordinal()]++;
        carried += group.carried() && status.closes() ? 1 : 0;
    }

    /** How many a rule made, by status. */
    long[] of(Rule rule) {
        return byRule.getOrDefault(rule, new long[Status.values().length]);
    }

    /** How many a rule made of the statuses that it has, in the order in which they come. */
    Map<Status, Long> met(Rule rule) {
        Map<Status, Long> counts = new LinkedHashMap<>();
        for (Status status : met.getOrDefault(rule, Set.of())) {
            counts.put(status, of(rule)[status.ordinal()]);
        }
        return counts;
    }

    /** How many there are of a status. */
    long of(Status status) {
        return all[status.ordinal()];
    }

    /** How many leave a remainder that is carried. */
    long carried() {
        return carried;
    }
}
