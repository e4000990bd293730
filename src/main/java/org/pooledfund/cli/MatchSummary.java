package org.pooledfund.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pooledfund.document.Words;
import org.pooledfund.match.Conservation;
import org.pooledfund.match.Group;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Side;
import org.pooledfund.match.Status;

/** What came of a matching, in counts and pence. */
final class MatchSummary {
    /** Written last, so that where it is, the other files belong to it. */
    static final String FILE = "summary.json";

    private static final int PENCE = 2;

    private final Matching matching;

    MatchSummary(Matching matching) {
        this.matching = matching;
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
            groups.put(Words.of(status), 0L);
        }
        Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
        matching.rules().rules().forEach(rule -> rules.put(rule.name(), new LinkedHashMap<>()));
        long carried = 0;
        for (int number = 0; number < matching.groupCount(); number++) {
            Group group = matching.group(number);
            String status = Words.of(group.status());
            groups.merge(status, 1L, MatchSummary::plus);
            carried += group.carried() && group.status().closes() ? 1 : 0;
            Map<String, Object> rule = rules.get(group.rule().name());
            if (rule != null) {
                rule.merge(status, 1L, MatchSummary::plus);
            }
        }
        groups.put("carried", carried);
        object.put("groups", groups);
        object.put("rulesUsed", used(rules));
        object.put("openByType", open());
        Map<String, Object> gap = new TreeMap<>();
        matching.gap().forEach((type, units) -> gap.put(Words.of(type), pence(units)));
        object.put("gap", gap);
        comparison.ifPresent(differences -> object.put("comparison", differences.object()));
        return object;
    }

    private static Object plus(Object a, Object b) {
        return (Long) a + (Long) b;
    }

    private static Map<String, Object> used(Map<String, Map<String, Object>> rules) {
        Map<String, Object> used = new LinkedHashMap<>();
        rules.forEach((name, counts) -> {
            if (!counts.isEmpty()) {
                used.put(name, counts);
            }
        });
        return used;
    }

    private Map<String, Object> open() {
        Map<String, Object> open = new TreeMap<>();
        for (int number = 0; number < matching.breakCount(); number++) {
            open.merge(Words.of(matching.breakType(number)), 1L, MatchSummary::plus);
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
