package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Split;
import org.pooledfund.money.Allocation;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Splits an amount over the partners by a rule: by largest remainder, ties by agreement order. */
final class Splitter {
    private final List<String> partners;
    private final String host;
    private final String fund;

    Splitter(Agreement agreement) {
        this.partners = agreement.partnerIds();
        this.host = agreement.host();
        this.fund = agreement.fundId();
    }

    /**
     * Every partner's part, in agreement order.
     *
     * @throws ProblemException if all weights are zero and the amount is not
     */
    Map<String, Long> split(Split split, Unit unit, long pence, String step) {
        List<BigInteger> weights = switch (split) {
            case Split.Proportional proportional -> proportional(proportional, unit);
            case Split.Percentages stated -> stated(stated.byPartner(), unit);
            case Split.ByWeight outside ->
                partners.stream()
                        .map(p -> active(unit, p) ? outside.byPartner().getOrDefault(p, 0L) : 0L)
                        .map(BigInteger::valueOf)
                        .toList();
            case Split.PartnerBears bears -> only(bears.partner());
            case Split.HostBears ignored -> only(host);
        };
        return parts(weights, unit, pence, step);
    }

    /** In the given parts, which need not be of any scale. */
    Map<String, Long> byWeights(Map<String, Long> weights, Unit unit, long pence, String step) {
        return parts(
                partners.stream()
                        .map(partner -> BigInteger.valueOf(weights.getOrDefault(partner, 0L)))
                        .toList(),
                unit,
                pence,
                step);
    }

    private Map<String, Long> parts(List<BigInteger> weights, Unit unit, long pence, String step) {
        boolean none = weights.stream().allMatch(weight -> weight.signum() == 0);
        if (none && pence != 0) {
            throw new ProblemException(Finding.at(
                    Place.of(fund),
                    Problem.CANNOT_APPORTION,
                    Pence.format(pence),
                    unit.label(),
                    step));
        }
        List<Long> parts = none
                ? partners.stream().map(partner -> 0L).toList()
                : Allocation.byExactWeights(pence, weights);
        Map<String, Long> byPartner = new LinkedHashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            byPartner.put(partners.get(i), parts.get(i));
        }
        return byPartner;
    }

    private List<BigInteger> proportional(Split.Proportional rule, Unit unit) {
        List<BigInteger> exact =
                rule.basis() == Split.Basis.DAYS ? byDays(unit) : byAmountsDue(unit);
        return rule.precision().decimals() < 0
                ? exact
                : rounded(exact, rule.precision().decimals());
    }

    private List<BigInteger> byAmountsDue(Unit unit) {
        Map<String, Long> weights = new HashMap<>();
        for (PositionLine line : unit.weightLines()) {
            weights.merge(line.partner(), line.weight().duePence(), Math::addExact);
        }
        return partners.stream()
                .map(p -> active(unit, p) ? Math.max(0, weights.getOrDefault(p, 0L)) : 0L)
                .map(BigInteger::valueOf)
                .toList();
    }

    private List<BigInteger> byDays(Unit unit) {
        Map<String, Fraction> weights = new HashMap<>();
        for (PositionLine line : unit.weightLines()) {
            weights.merge(line.partner(), line.weight().byDays(), Fraction::plus);
        }
        return wholes(partners.stream()
                .map(p -> active(unit, p) ? weights.getOrDefault(p, Fraction.ZERO) : Fraction.ZERO)
                .toList());
    }

    /** Fractions brought to one denominator: their numerators. */
    private static List<BigInteger> wholes(List<Fraction> fractions) {
        BigInteger common = BigInteger.ONE;
        for (Fraction fraction : fractions) {
            common = common.divide(common.gcd(fraction.under())).multiply(fraction.under());
        }
        BigInteger under = common;
        return fractions.stream()
                .map(fraction -> fraction.over()
                        .max(BigInteger.ZERO)
                        .multiply(under.divide(fraction.under())))
                .toList();
    }

    private static List<BigInteger> rounded(List<BigInteger> weights, int decimals) {
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            return weights;
        }
        return weights.stream()
                .map(weight -> new BigDecimal(weight)
                        .movePointRight(2 + decimals)
                        .divide(new BigDecimal(total), 0, RoundingMode.HALF_UP)
                        .toBigIntegerExact())
                .toList();
    }

    private List<BigInteger> stated(Map<String, BigDecimal> percents, Unit unit) {
        int scale = percents.values().stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
        return partners.stream()
                .map(partner -> active(unit, partner)
                        ? percents.getOrDefault(partner, BigDecimal.ZERO)
                                .movePointRight(scale)
                                .toBigIntegerExact()
                        : BigInteger.ZERO)
                .toList();
    }

    private List<BigInteger> only(String bearer) {
        return partners.stream()
                .map(partner -> partner.equals(bearer) ? BigInteger.ONE : BigInteger.ZERO)
                .toList();
    }

    private static boolean active(Unit unit, String partner) {
        return unit.active().contains(partner);
    }
}
