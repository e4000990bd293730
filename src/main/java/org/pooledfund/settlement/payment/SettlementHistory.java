package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/**
 * The versions of one settlement, the oldest first. A draft may be replaced; a signed one is never
 * edited: a correction is a new version that says why and what changed.
 */
public record SettlementHistory(List<Version> versions) {
    /** None yet. */
    public static final SettlementHistory EMPTY = new SettlementHistory(List.of());

    public SettlementHistory {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param number from 1
     * @param reason why it replaces the one before; blank for the first
     * @param changes against the last signed version
     */
    public record Version(
            int number,
            boolean signed,
            String reason,
            Settlement settlement,
            List<Change> changes) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /** A figure of a partner that differs. */
    public record Change(String partner, String figure, long beforePence, long afterPence) {}

    /**
     * A draft after the versions there are; it replaces a draft.
     *
     * @throws IllegalArgumentException if it corrects a signed version without a reason
     */
    public SettlementHistory draft(Settlement settlement, String reason) {
        List<Version> kept = new ArrayList<>(versions);
        if (!kept.isEmpty() && !kept.getLast().signed()) {
            kept.removeLast();
        }
        if (!kept.isEmpty() && reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        List<Change> changes =
                kept.isEmpty() ? List.of() : changes(kept.getLast().settlement(), settlement);
        kept.add(new Version(kept.size() + 1, false, reason, settlement, changes));
        return new SettlementHistory(kept);
    }

    /**
     * The same with the last version signed.
     *
     * @throws IllegalStateException if there is no draft
     */
    public SettlementHistory sign() {
        if (versions.isEmpty() || versions.getLast().signed()) {
            throw new IllegalStateException("there is no draft to sign");
        }
        List<Version> signed = new ArrayList<>(versions);
        Version last = signed.removeLast();
        signed.add(
                new Version(last.number(), true, last.reason(), last.settlement(), last.changes()));
        return new SettlementHistory(signed);
    }

    private static List<Change> changes(Settlement before, Settlement after) {
        List<Change> changes = new ArrayList<>();
        for (Share share : after.shares()) {
            Map<String, Long> now = figures(share);
            figures(before.share(share.partner())).forEach((figure, pence) -> {
                long then = now.getOrDefault(figure, 0L);
                if (then != pence) {
                    changes.add(new Change(share.partner(), figure, pence, then));
                }
            });
        }
        return changes;
    }

    private static Map<String, Long> figures(Share share) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("contribution", share.contributionPence());
        figures.put("share", share.sharePence());
        figures.put("final cost", share.finalCostPence());
        figures.put("paid in", share.receivedPence());
        figures.put("spent", share.incurredPence());
        figures.put("reimbursed", share.reimbursedPence());
        return figures;
    }
}
