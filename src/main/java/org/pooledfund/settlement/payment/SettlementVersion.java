package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.settlement.Share;

/**
 * One version of a fund's settlement of a year, as it is signed. It is never edited: a correction
 * is a new version that says why and what changed.
 *
 * @param number from 1, over all settlements of the year
 * @param through the last period it covers
 * @param reason why it was made; blank unless it is a correction
 * @param totals of the fund
 * @param standings of the partners, in agreement order
 * @param changes against the version before, if that was for the same time
 */
public record SettlementVersion(
        int number,
        Period through,
        String reason,
        Totals totals,
        List<Standing> standings,
        List<Change> changes) {

    public SettlementVersion {
        standings = List.copyOf(standings);
        changes = List.copyOf(changes);
    }

    /**
     * The fund's plan and outturn in pence.
     *
     * @param kept what no partner bears; with the shares it is outturn less plan
     */
    public record Totals(long planPence, long outturnPence, List<KeptAmount> kept) {
        public Totals {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Where a partner stands.
     *
     * @param toDatePence what it owes by this settlement; above zero it pays
     * @param beforePence what it has paid by the versions before
     * @param nowPence what it pays by this version
     */
    public record Standing(Share share, long toDatePence, long beforePence, long nowPence) {
        /** What it has paid once this version is settled. */
        public long settledPence() {
            return Math.addExact(beforePence, nowPence);
        }
    }

    /**
     * A figure that differs from the version before.
     *
     * @param partner blank for the fund
     */
    public record Change(String partner, String figure, long beforePence, long afterPence) {}

    /** Whether the year was over. */
    public boolean isFinal() {
        return through.number() >= Period.MARCH;
    }

    /** What each partner has paid once this version is settled, above zero. */
    public Map<String, Long> settledPence() {
        Map<String, Long> settled = new LinkedHashMap<>();
        standings.forEach(one -> settled.put(one.share().partner(), one.settledPence()));
        return settled;
    }

    /** What differs between two versions, partner by partner; a partner of one only has nil. */
    static List<Change> changes(SettlementVersion before, SettlementVersion after) {
        List<Change> changes = new ArrayList<>();
        compare("", before.figures(), after.figures(), changes);
        Map<String, Map<String, Long>> then = new LinkedHashMap<>();
        before.standings.forEach(one -> then.put(one.share().partner(), figures(one)));
        for (Standing standing : after.standings) {
            Map<String, Long> old = then.remove(standing.share().partner());
            compare(
                    standing.share().partner(),
                    old == null ? Map.of() : old,
                    figures(standing),
                    changes);
        }
        then.forEach((partner, figures) -> compare(partner, figures, Map.of(), changes));
        return changes;
    }

    private static void compare(
            String partner, Map<String, Long> before, Map<String, Long> after, List<Change> to) {
        Map<String, Long> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        for (String figure : all.keySet()) {
            long then = before.getOrDefault(figure, 0L);
            long now = after.getOrDefault(figure, 0L);
            if (then != now) {
                to.add(new Change(partner, figure, then, now));
            }
        }
    }

    private Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("plan", totals.planPence());
        figures.put("spent", totals.outturnPence());
        long variance = Math.subtractExact(totals.outturnPence(), totals.planPence());
        figures.put("variance", variance);
        for (KeptAmount.Kind kind : KeptAmount.Kind.values()) {
            figures.put(
                    kind.words(),
                    totals.kept().stream()
                            .filter(one -> one.kind() == kind)
                            .mapToLong(KeptAmount::pence)
                            .reduce(0, Math::addExact));
        }
        return figures;
    }

    private static Map<String, Long> figures(Standing standing) {
        Share share = standing.share();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("contribution", share.contributionPence());
        figures.put("share", share.sharePence());
        figures.put("final cost", share.finalCostPence());
        figures.put("paid in", share.receivedPence());
        figures.put("spent", share.incurredPence());
        figures.put("reimbursed", share.reimbursedPence());
        figures.put("settlement", standing.toDatePence());
        return figures;
    }
}
