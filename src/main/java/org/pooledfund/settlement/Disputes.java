package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.DisputeStep;
import org.pooledfund.fund.RiskShareTerms.LeadSpend;
import org.pooledfund.settlement.Position.Cash;

/**
 * Spending in dispute: shared and shown, but not due while the dispute climbs the ladder of the
 * agreement.
 */
final class Disputes {
    private final Agreement agreement;
    private final Position position;

    Disputes(Agreement agreement, Position position) {
        this.agreement = agreement;
        this.position = position;
    }

    /** All of it, in the order of the position, and what of a settlement hangs on it. */
    InDispute in(Settlement settlement) {
        return new InDispute(
                disputed().stream()
                        .map(line -> new InDispute.Dispute(
                                line.schemeId(),
                                line.bodies().spentBy(),
                                line.actualPence(),
                                step(line)))
                        .toList(),
                duePence(settlement));
    }

    private Optional<DisputeStep> step(PositionLine line) {
        return agreement.arrangement().disputes().stream()
                .filter(step -> line.tags().contains(PositionLine.DISPUTED + ":" + step.number()))
                .findFirst();
    }

    private List<PositionLine> disputed() {
        return position.lines().stream().filter(Disputes::isDisputed).toList();
    }

    private static boolean isDisputed(PositionLine line) {
        return line.actualPence() != 0
                && !line.tags().isEmpty()
                && line.tags().stream()
                        .anyMatch(tag -> tag.equals(PositionLine.DISPUTED)
                                || tag.startsWith(PositionLine.DISPUTED + ":"));
    }

    /**
     * The part of each partner's due that would not be there without the disputed lines; empty if
     * no line is in dispute.
     *
     * @param settlement of the whole position
     */
    private Map<String, Long> duePence(Settlement settlement) {
        if (disputed().isEmpty()) {
            return Map.of();
        }
        Position without = new Position(
                position.through(),
                position.lines().stream()
                        .map(line -> isDisputed(line) ? line.withoutSpending() : line)
                        .toList(),
                position.contributions(),
                cashWithout(),
                position.facts());
        String host = agreement.host();
        Map<String, Long> undisputed = RiskShare.settle(agreement, without).duePence(host);
        Map<String, Long> disputed = new LinkedHashMap<>();
        settlement
                .duePence(host)
                .forEach((partner, pence) ->
                        disputed.put(partner, pence - undisputed.getOrDefault(partner, 0L)));
        return disputed;
    }

    /** A lead that is reimbursed invoice by invoice has got it back already, and keeps it. */
    private Map<String, Cash> cashWithout() {
        Map<String, Cash> cash = new LinkedHashMap<>(position.cash());
        if (agreement.terms().leadSpend() == LeadSpend.REIMBURSED) {
            List<PositionLine> lines = new ArrayList<>(disputed());
            lines.removeIf(line -> line.bodies().spentBy().equals(agreement.host()));
            for (PositionLine line : lines) {
                cash.computeIfPresent(
                        line.bodies().spentBy(),
                        (partner, had) -> new Cash(
                                had.receivedPence(),
                                had.reimbursedPence()
                                        - Math.clamp(
                                                line.actualPence(),
                                                0,
                                                Math.max(0, had.reimbursedPence()))));
            }
        }
        return cash;
    }
}
