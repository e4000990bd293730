package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.extract.Nature;
import org.pooledfund.money.Pence;

/** Differences seen when both ledgers have the same reference but not the same amount. */
final class PairedBreaks {
    private static final int[] VAT_PERCENT = {20, 5};
    private static final int PERCENT = 100;

    private PairedBreaks() {}

    static List<BreakRule> inOrder() {
        return List.of(
                PairedBreaks::signFlips,
                PairedBreaks::vat,
                PairedBreaks::otherScheme,
                PairedBreaks::partPayments);
    }

    private static List<BreakRule.Finding> signFlips(OpenItems open) {
        List<BreakRule.Finding> found = new ArrayList<>();
        for (OpenItems.Group group : sameReferenceAndScheme(open)) {
            if (isOneToOne(group) && partner(group).pence() == -pool(group).pence()) {
                found.add(new BreakRule.Finding(
                        DifferenceType.SIGN_FLIP,
                        group.all(),
                        reference(group) + " is " + Pence.format(partner(group).pence())
                                + " in the partner's ledger and "
                                + Pence.format(pool(group).pence())
                                + " in the pool's: one of them has the wrong sign."));
            }
        }
        return found;
    }

    private static List<BreakRule.Finding> vat(OpenItems open) {
        List<BreakRule.Finding> found = new ArrayList<>();
        for (OpenItems.Group group : sameReferenceAndScheme(open)) {
            if (!isOneToOne(group)) {
                continue;
            }
            long partner = partner(group).pence();
            long pool = pool(group).pence();
            for (int percent : VAT_PERCENT) {
                if (isGross(partner, pool, percent) || isGross(pool, partner, percent)) {
                    found.add(new BreakRule.Finding(
                            DifferenceType.VAT_GROSS_NET,
                            group.all(),
                            String.format(
                                    Locale.ROOT,
                                    "%s: %s in the %s ledger is %s in the other plus %d%% VAT.",
                                    reference(group),
                                    Pence.format(larger(partner, pool)),
                                    larger(partner, pool) == partner ? "partner's" : "pool's",
                                    Pence.format(smaller(partner, pool)),
                                    percent)));
                    break;
                }
            }
        }
        return found;
    }

    /**
     * Whether one amount is the other plus VAT: VAT is rounded to a penny, and the documents may be
     * a penny off that, so the sum before rounding is at most a penny and a half away.
     */
    private static boolean isGross(long gross, long net, int percent) {
        long exact = Math.multiplyExact(net, PERCENT + percent);
        long off = Math.abs(Math.multiplyExact(gross, (long) PERCENT) - exact);
        return net != 0 && off <= PERCENT + PERCENT / 2;
    }

    private static long larger(long a, long b) {
        return Math.abs(a) >= Math.abs(b) ? a : b;
    }

    private static long smaller(long a, long b) {
        return Math.abs(a) >= Math.abs(b) ? b : a;
    }

    private static List<BreakRule.Finding> otherScheme(OpenItems open) {
        record Key(String reference, String party, long pence) {}
        List<BreakRule.Finding> found = new ArrayList<>();
        for (OpenItems.Group group : open.groups(
                PairedBreaks::hasReference,
                item -> new Key(item.reference(), item.party(), item.pence()))) {
            if (isOneToOne(group)) {
                found.add(new BreakRule.Finding(
                        DifferenceType.MISCODING,
                        group.all(),
                        reference(group) + " of " + partner(group).line().party()
                                + " is charged to " + place(partner(group))
                                + " by the partner and to " + place(pool(group))
                                + " in the pool: a journal must move one of them."));
            }
        }
        return found;
    }

    private static List<BreakRule.Finding> partPayments(OpenItems open) {
        List<BreakRule.Finding> found = new ArrayList<>();
        for (OpenItems.Group group : sameReferenceAndScheme(open)) {
            if (!group.hasBoth()) {
                continue;
            }
            long partner = OpenItems.Group.pence(group.partner());
            long pool = OpenItems.Group.pence(group.pool());
            if (Long.signum(partner) == Long.signum(pool) && partner != pool) {
                found.add(new BreakRule.Finding(
                        DifferenceType.PART_PAYMENT,
                        group.all(),
                        reference(group) + ": of " + Pence.format(larger(partner, pool))
                                + " the other ledger has " + Pence.format(smaller(partner, pool))
                                + "; " + Pence.format(Math.abs(partner - pool)) + " is open."));
            }
        }
        return found;
    }

    private static List<OpenItems.Group> sameReferenceAndScheme(OpenItems open) {
        record Key(String reference, String scheme) {}
        return open.groups(
                PairedBreaks::hasReference, item -> new Key(item.reference(), item.scheme()));
    }

    private static boolean hasReference(Item item) {
        return !item.reference().isEmpty()
                && item.line().nature() != Nature.ACCRUAL
                && item.line().nature() != Nature.CLIENT_INCOME;
    }

    private static boolean isOneToOne(OpenItems.Group group) {
        return group.partner().size() == 1 && group.pool().size() == 1;
    }

    private static Item partner(OpenItems.Group group) {
        return group.partner().get(0);
    }

    private static Item pool(OpenItems.Group group) {
        return group.pool().get(0);
    }

    private static String reference(OpenItems.Group group) {
        return group.all().get(0).line().reference();
    }

    private static String place(Item item) {
        return (item.scheme() + " " + item.line().code()).strip();
    }
}
