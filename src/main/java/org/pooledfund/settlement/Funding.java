package org.pooledfund.settlement;

import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.money.Allocation;
import org.pooledfund.settlement.PositionLine.Weight;

/**
 * Which partner funds which scheme by how much for the year. Where a scheme does not say, it is
 * funded by those who contribute to its source, in their proportion; pence are placed so that every
 * scheme has its budget and every partner pays its contribution exactly.
 */
final class Funding {
    private final Agreement agreement;
    private final Map<String, Map<String, Long>> byScheme = new LinkedHashMap<>();

    Funding(Agreement agreement) {
        this.agreement = agreement;
        List<Scheme> open = new ArrayList<>();
        for (Scheme scheme : agreement.schemes()) {
            if (scheme.terms().mode() == SchemeTerms.Mode.IN_VIEW) {
                continue;
            }
            if (scheme.terms().fundedByPence().isEmpty()) {
                open.add(scheme);
            } else {
                byScheme.put(scheme.id(), scheme.terms().fundedByPence());
            }
        }
        List<List<Scheme>> groups = alike(open);
        for (List<Scheme> alike : groups) {
            spread(alike, funders(alike, groups.size() == 1));
        }
    }

    /** The partners that put something into a scheme, in agreement order, and what each does. */
    Map<String, Long> of(Scheme scheme) {
        Map<String, Long> all = byScheme.getOrDefault(scheme.id(), Map.of());
        Map<String, Long> funders = new LinkedHashMap<>(all);
        funders.values().removeIf(pence -> pence == 0);
        return funders.isEmpty() ? all : funders;
    }

    /** By source if every source matches its uses, else all together. */
    private List<List<Scheme>> alike(List<Scheme> open) {
        Map<FundingSource, List<Scheme>> bySource = new LinkedHashMap<>();
        for (FundingSource source : FundingSource.values()) {
            List<Scheme> schemes =
                    open.stream().filter(scheme -> scheme.source() == source).toList();
            if (total(funders(Set.of(source)).values()) != budget(schemes)) {
                return List.of(open);
            }
            if (!schemes.isEmpty()) {
                bySource.put(source, schemes);
            }
        }
        return List.copyOf(bySource.values());
    }

    /** Those who contribute to the sources of some schemes; to any, if they are all there are. */
    private Map<String, Long> funders(List<Scheme> schemes, boolean all) {
        Set<FundingSource> sources = EnumSet.noneOf(FundingSource.class);
        schemes.forEach(scheme -> sources.add(scheme.source()));
        return funders(all ? EnumSet.allOf(FundingSource.class) : sources);
    }

    private Map<String, Long> funders(Set<FundingSource> sources) {
        Map<String, Long> left = new LinkedHashMap<>();
        for (String partner : agreement.partnerIds()) {
            long agreed = agreement.contributions().stream()
                    .filter(c -> c.partner().equals(partner) && sources.contains(c.source()))
                    .mapToLong(c -> c.duePence(agreement.year()))
                    .reduce(0, Math::addExact);
            left.put(partner, agreed - stated(partner, sources));
        }
        return left;
    }

    private long stated(String partner, Set<FundingSource> sources) {
        return agreement.schemes().stream()
                .filter(scheme -> sources.contains(source(agreement, scheme, partner)))
                .filter(scheme -> scheme.terms().mode() != SchemeTerms.Mode.IN_VIEW)
                .mapToLong(scheme -> scheme.terms().fundedByPence().getOrDefault(partner, 0L))
                .reduce(0, Math::addExact);
    }

    private void spread(List<Scheme> schemes, Map<String, Long> funders) {
        List<Long> weights = funders.values().stream().map(w -> Math.max(0, w)).toList();
        if (total(weights) == 0) {
            return;
        }
        Map<String, Long> left = new LinkedHashMap<>(funders);
        for (Scheme scheme : schemes) {
            List<Long> parts = Allocation.byLargestRemainder(scheme.budgetPence(), weights);
            Map<String, Long> funded = new LinkedHashMap<>();
            int i = 0;
            for (String partner : funders.keySet()) {
                funded.put(partner, parts.get(i));
                left.merge(partner, -parts.get(i++), Math::addExact);
            }
            byScheme.put(scheme.id(), funded);
        }
        if (total(left.values()) == 0) {
            schemes.forEach(scheme -> move(Optional.ofNullable(byScheme.get(scheme.id())), left));
        }
    }

    /** Moves pence between the partners of a scheme until each pays what it has agreed. */
    private static void move(Optional<Map<String, Long>> funded, Map<String, Long> left) {
        funded.ifPresent(parts -> {
            for (String from : parts.keySet()) {
                for (String to : parts.keySet()) {
                    long pence = Math.min(
                            Math.min(-left.getOrDefault(from, 0L), left.getOrDefault(to, 0L)),
                            parts.getOrDefault(from, 0L));
                    if (pence > 0) {
                        parts.merge(from, -pence, Math::addExact);
                        parts.merge(to, pence, Math::addExact);
                        left.merge(from, pence, Math::addExact);
                        left.merge(to, -pence, Math::addExact);
                    }
                }
            }
        });
    }

    private static long budget(List<Scheme> schemes) {
        return schemes.stream().mapToLong(Scheme::budgetPence).reduce(0, Math::addExact);
    }

    private static long total(Iterable<Long> amounts) {
        long total = 0;
        for (long amount : amounts) {
            total = Math.addExact(total, amount);
        }
        return total;
    }

    /**
     * Where a partner's part of a scheme comes from: the scheme's source if the partner contributes
     * to it, else its own if it has only one.
     */
    static FundingSource source(Agreement agreement, Scheme scheme, String partner) {
        List<FundingSource> own = agreement.contributions().stream()
                .filter(contribution -> contribution.partner().equals(partner))
                .map(Contribution::source)
                .distinct()
                .toList();
        return own.size() == 1 ? own.getFirst() : scheme.source();
    }

    /**
     * What a partner's part of a budget weighs: its pence, and its pence by days where the
     * contributions behind it vary within the year; below zero it takes off what other rows weigh.
     */
    static Weight weight(
            Agreement agreement, String partner, FundingSource source, long budgetPence) {
        List<Contribution> behind = agreement.contributions().stream()
                .filter(c -> c.partner().equals(partner) && c.source() == source)
                .toList();
        FinancialYear year = agreement.year();
        long due = total(behind.stream().map(one -> one.duePence(year)).toList());
        if (due <= 0 || behind.stream().allMatch(one -> one.variations().isEmpty())) {
            return Weight.of(budgetPence);
        }
        BigInteger penceDays = behind.stream()
                .map(one -> one.penceDays(year))
                .reduce(BigInteger.ZERO, BigInteger::add);
        long days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay().plusDays(1));
        return new Weight(
                budgetPence,
                Fraction.of(
                        penceDays.multiply(BigInteger.valueOf(budgetPence)),
                        BigInteger.valueOf(due).multiply(BigInteger.valueOf(days))));
    }
}
