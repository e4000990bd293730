package org.pooledfund.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pooledfund.document.Words;
import org.pooledfund.match.Conservation;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Rule;
import org.pooledfund.match.Side;
import org.pooledfund.match.Status;

/** What came of a matching, in counts and pence. */
final class MatchSummary {
    /** Written last, so that where it is, the other files belong to it. */
    static final String FILE = "summary.json";

    private static final int PENCE = 2;

    private final Matching matching;
    private final GroupCounts counts;

    MatchSummary(Matching matching) {
        this.matching = matching;
        counts = GroupCounts.of(matching);
    }

    /** How many groups of each kind there are. */
    GroupCounts counts() {
        return counts;
    }

    Map<String, Object> object(Optional<RuleComparison> comparison) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rules", matching.rules().name());
        object.put("rulesVersion", matching.rules().version());
        object.put("conservation", true);
        object.put("left", side(matching.conservation(Side.LEFT)));
        object.put("right", side(matching.conservation(Side.RIGHT)));
        Map<String, Object> groups = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            groups.put(Words.of(status), counts.of(status));
        }
        groups.put("carried", counts.carried());
        object.put("groups", groups);
        object.put("rulesUsed", used());
        object.put("openByType", open());
        Map<String, Object> gap = new TreeMap<>();
        matching.gap().forEach((type, units) -> gap.put(Words.of(type), pence(units)));
        object.put("gap", gap);
        comparison.ifPresent(differences -> object.put("comparison", differences.object()));
        return object;
    }

    private Map<String, Object> used() {
        Map<String, Object> used = new LinkedHashMap<>();
        for (Rule rule : matching.rules().rules()) {
            Map<String, Object> byStatus = new LinkedHashMap<>();
            counts.met(rule).forEach((status, count) -> byStatus.put(Words.of(status), count));
            if (!byStatus.isEmpty()) {
                used.put(rule.name(), byStatus);
            }
        }
        return used;
    }

    private Map<String, Object> open() {
        long[] counts = new long[Difference.values().length];
        for (int number = 0; number < matching.breakCount(); number++) {
            counts[matching.breakType(number).ordinal()]++;
        }
        Map<String, Object> open = new TreeMap<>();
        for (Difference type : Difference.values()) {
            if (counts[type.ordinal()] > 0) {
                open.put(Words.of(type), counts[type.ordinal()]);
            }
        }
        return open;
    }

    private Map<String, Object> side(Conservation side) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("loaded", amount(side.loaded()));
        object.put("matched", amount(side.matched()));
        object.put("netted", amount(side.netted()));
        object.put("tolerated", amount(side.tolerated()));
        object.put("carried", amount(side.carried()));
        object.put("open", amount(side.open()));
        return object;
    }

    private Map<String, Object> amount(Conservation.Amount amount) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("lines", amount.lines());
        object.put("pence", pence(amount.units()));
        return object;
    }

    /** Whole pence, or with decimals if the rules count finer. */
    private Object pence(long units) {
        int places = matching.rules().decimalPlaces();
        return places == PENCE
                ? units
                : new BigDecimal(BigDecimal.valueOf(units, places - PENCE).toPlainString());
    }
}
