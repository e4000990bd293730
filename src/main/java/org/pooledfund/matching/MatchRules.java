package org.pooledfund.matching;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pooledfund.extract.Nature;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.money.Pence;

/** The standard rules, strongest evidence first. */
final class MatchRules {
    static final String ACCRUAL_AND_REVERSAL = "accrual-and-reversal";
    static final String EXACT_REFERENCE = "exact-reference-and-amount";
    static final String NORMAL_REFERENCE = "normalised-reference-and-amount";
    static final String SUPPLIER_AND_DATE = "amount-supplier-and-date";
    static final String WITHIN_TOLERANCE = "reference-within-tolerance";
    static final String REFERENCE_GROUP = "reference-group-sum";

    private static final Predicate<Item> NO_ACCRUAL =
            item -> item.line().nature() != Nature.ACCRUAL;

    private final Tolerances tolerances;

    MatchRules(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    List<MatchRule> inOrder() {
        return List.of(
                new AccrualReversals(),
                this::exactReference,
                this::normalReference,
                this::supplierAndDate,
                this::withinTolerance,
                this::referenceGroup);
    }

    private List<Match> exactReference(OpenItems open) {
        record Key(String reference, String scheme, long pence) {}
        Function<Item, Key> key =
                item -> new Key(item.line().reference(), item.scheme(), item.pence());
        return pairs(
                open.groups(NO_ACCRUAL.and(item -> !item.reference().isEmpty()), key),
                EXACT_REFERENCE,
                item -> "same reference " + item.line().reference() + " and amount");
    }

    private List<Match> normalReference(OpenItems open) {
        record Key(String reference, String scheme, long pence) {}
        Function<Item, Key> key = item -> new Key(item.reference(), item.scheme(), item.pence());
        return pairs(
                open.groups(NO_ACCRUAL.and(item -> !item.reference().isEmpty()), key),
                NORMAL_REFERENCE,
                item -> "same reference when written alike (" + item.reference() + ") and amount");
    }

    private static List<Match> pairs(
            List<OpenItems.Group> groups, String rule, Function<Item, String> evidence) {
        List<Match> matches = new ArrayList<>();
        for (OpenItems.Group group : groups) {
            for (Pairs.Pair pair : Pairs.of(group)) {
                matches.add(pair(
                        rule,
                        Match.Status.CONFIRMED,
                        pair.partner(),
                        pair.pool(),
                        evidence.apply(pair.partner())));
            }
        }
        return matches;
    }

    /** Both lists are in date order, so the earliest that can pair do. */
    private List<Match> supplierAndDate(OpenItems open) {
        record Key(String party, String scheme, long pence) {}
        Function<Item, Key> key = item -> new Key(item.party(), item.scheme(), item.pence());
        List<Match> matches = new ArrayList<>();
        for (OpenItems.Group group :
                open.groups(NO_ACCRUAL.and(item -> !item.party().isEmpty()), key)) {
            List<Item> partners = byDate(group.partner());
            List<Item> pools = byDate(group.pool());
            int left = 0;
            int right = 0;
            while (left < partners.size() && right < pools.size()) {
                Item partner = partners.get(left);
                Item pool = pools.get(right);
                long days = ChronoUnit.DAYS.between(
                        partner.line().date(), pool.line().date());
                if (Math.abs(days) <= tolerances.dateWindowDays()) {
                    matches.add(
                            nearby(partner, pool, days, Math.max(partners.size(), pools.size())));
                }
                left += days >= -tolerances.dateWindowDays() ? 1 : 0;
                right += days <= tolerances.dateWindowDays() ? 1 : 0;
            }
        }
        return matches;
    }

    private static List<Item> byDate(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing((Item item) -> item.line().date())
                        .thenComparing(Item.ORDER))
                .toList();
    }

    private static Match nearby(Item partner, Item pool, long days, int alike) {
        boolean twoReferences =
                !partner.reference().isEmpty() && !pool.reference().isEmpty();
        String evidence = String.format(
                Locale.ROOT,
                "same supplier %s and amount, %d day(s) apart%s%s",
                partner.line().party(),
                Math.abs(days),
                alike > 1 ? "; one of " + alike + " alike, paired in date order" : "",
                twoReferences
                        ? "; but the references " + partner.line().reference() + " and "
                                + pool.line().reference() + " differ"
                        : "");
        return pair(
                SUPPLIER_AND_DATE,
                twoReferences ? Match.Status.SUGGESTED : Match.Status.CONFIRMED,
                partner,
                pool,
                evidence);
    }

    private List<Match> withinTolerance(OpenItems open) {
        List<Match> matches = new ArrayList<>();
        for (OpenItems.Group group : byReference(open)) {
            if (group.partner().size() != 1 || group.pool().size() != 1) {
                continue;
            }
            Item partner = group.partner().get(0);
            Item pool = group.pool().get(0);
            long difference = Math.subtractExact(partner.pence(), pool.pence());
            if (difference != 0 && Math.abs(difference) <= tolerances.linePence()) {
                matches.add(new Match(
                        WITHIN_TOLERANCE,
                        Match.Status.CONFIRMED,
                        DifferenceType.ROUNDING,
                        List.of(partner, pool),
                        "same reference " + partner.line().reference() + ", amounts differ by "
                                + Pence.format(difference) + ", at most "
                                + Pence.format(tolerances.linePence()) + " is allowed"));
            }
        }
        return matches;
    }

    private List<Match> referenceGroup(OpenItems open) {
        List<Match> matches = new ArrayList<>();
        for (OpenItems.Group group : byReference(open)) {
            long partner = OpenItems.Group.pence(group.partner());
            if (group.hasBoth() && partner == OpenItems.Group.pence(group.pool())) {
                matches.add(new Match(
                        REFERENCE_GROUP,
                        Match.Status.CONFIRMED,
                        DifferenceType.SPLIT_CODING,
                        group.all(),
                        String.format(
                                Locale.ROOT,
                                "%d partner and %d pool lines of reference %s add up to the same"
                                        + " %s",
                                group.partner().size(),
                                group.pool().size(),
                                group.partner().get(0).line().reference(),
                                Pence.format(partner))));
            }
        }
        return matches;
    }

    private static List<OpenItems.Group> byReference(OpenItems open) {
        record Key(String reference, String scheme) {}
        return open.groups(
                NO_ACCRUAL.and(item -> !item.reference().isEmpty()),
                item -> new Key(item.reference(), item.scheme()));
    }

    private static Match pair(
            String rule, Match.Status status, Item partner, Item pool, String evidence) {
        boolean samePeriod = partner.line().period().equals(pool.line().period());
        return new Match(
                rule,
                status,
                samePeriod ? DifferenceType.NONE : DifferenceType.TIMING,
                List.of(partner, pool),
                samePeriod
                        ? evidence
                        : evidence + "; partner in " + partner.line().period().label()
                                + ", pool in " + pool.line().period().label());
    }
}
