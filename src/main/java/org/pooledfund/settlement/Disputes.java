package org.pooledfund.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pooledfund.fund.Agreement;

/** What of each partner's settlement hangs on spending in dispute: shown, but not due. */
public final class Disputes {
    private Disputes() {}

    /**
     * The part of each partner's due that would not be there without the disputed lines; empty if
     * no line is in dispute.
     */
    public static Map<String, Long> disputedPence(Agreement agreement, Position position) {
        boolean any = position.lines().stream().anyMatch(Disputes::isDisputed);
        if (!any) {
            return Map.of();
        }
        Position without = new Position(
                position.through(),
                position.lines().stream()
                        .map(line -> isDisputed(line) ? line.withoutSpending() : line)
                        .toList(),
                position.contributions(),
                position.cash(),
                position.facts());
        String host = agreement.host();
        Map<String, Long> all = RiskShare.settle(agreement, position).duePence(host);
        Map<String, Long> undisputed = RiskShare.settle(agreement, without).duePence(host);
        Map<String, Long> disputed = new LinkedHashMap<>();
        all.forEach((partner, pence) ->
                disputed.put(partner, pence - undisputed.getOrDefault(partner, 0L)));
        return disputed;
    }

    private static boolean isDisputed(PositionLine line) {
        return line.tags().contains(PositionLine.DISPUTED);
    }
}
