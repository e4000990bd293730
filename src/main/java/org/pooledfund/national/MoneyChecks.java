package org.pooledfund.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Pence;
import org.pooledfund.national.Check.Evidence;
import org.pooledfund.national.Check.Finding;
import org.pooledfund.settlement.PositionLine;
import org.pooledfund.settlement.Share;

/** Checks of sums. */
final class MoneyChecks {
    private static final long MOST_PENCE = 10_000_000_000L;
    private static final long ONE_POUND = 100;

    private final Evidence evidence;
    private final Agreement agreement;
    private final PoolSums sums;

    MoneyChecks(Evidence evidence) {
        this.evidence = evidence;
        this.agreement = evidence.agreement();
        this.sums = new PoolSums(evidence);
    }

    /** What was laid down for a body counts for its successor, as do its contributions. */
    Finding nhsMinimum() {
        Map<String, Long> least = new LinkedHashMap<>();
        evidence.figures()
                .nhsMinimumPence()
                .forEach((body, pence) -> agreement
                        .register()
                        .heirs(body)
                        .map(heirs -> heirs.pence(pence))
                        .ifPresent(parts -> parts.forEach(
                                (partner, part) -> least.merge(partner, part, Math::addExact))));
        List<String> figures = new ArrayList<>();
        boolean passed = true;
        for (String partner : agreement.partnerIds()) {
            if (least.containsKey(partner)) {
                long minimum = least.getOrDefault(partner, 0L);
                long paid = sums.contributed(FundingSource.NHS_MINIMUM, partner);
                passed &= paid >= minimum;
                figures.add(partner + " " + PoolSums.against(paid, minimum));
            }
        }
        return figures.isEmpty()
                ? Finding.figureMissing("nhs-minimum")
                : Finding.of(passed, String.join("; ", figures));
    }

    Finding nhsMinimumOverall() {
        return sums.known("nhs-minimum-total", total -> {
            long here = sums.contributed(FundingSource.NHS_MINIMUM);
            Optional<Long> elsewhere = evidence.figures().of("nhs-minimum-elsewhere");
            if (elsewhere.isEmpty() && here < total) {
                return Finding.figureMissing("nhs-minimum-elsewhere");
            }
            long all = Math.addExact(here, elsewhere.orElse(0L));
            return Finding.of(all == total, PoolSums.against(all, total));
        });
    }

    Finding socialCare() {
        return spentAtLeast(
                "social-care-minimum",
                line -> PoolSums.is(line, FundingSource.NHS_MINIMUM)
                        && line.scheme().map(Scheme::area).orElse(AreaOfSpend.OTHER)
                                == AreaOfSpend.SOCIAL_CARE);
    }

    Finding outOfHospital() {
        return spentAtLeast(
                "out-of-hospital-minimum",
                line -> PoolSums.is(line, FundingSource.NHS_MINIMUM)
                        && line.scheme().filter(this::isOutOfHospital).isPresent());
    }

    /** Minimums are for a whole year: until it is over, what is planned for it counts. */
    private Finding spentAtLeast(String figure, Predicate<PositionLine> which) {
        return sums.known(figure, least -> {
            long spent = sums.spent(which);
            if (spent >= least || evidence.isWholeYear()) {
                return Finding.of(spent >= least, PoolSums.against(spent, least));
            }
            long planned = sums.lines(which)
                    .mapToLong(line -> line.weight().duePence())
                    .sum();
            return Finding.of(
                    planned >= least,
                    "planned for the year " + PoolSums.against(planned, least) + "; spent to date "
                            + Pence.format(spent));
        });
    }

    private boolean isOutOfHospital(Scheme scheme) {
        return agreement.partner(scheme.lead()).kind().isNhs()
                && scheme.area() != AreaOfSpend.ACUTE;
    }

    Finding uplift() {
        if (evidence.rules().upliftPercent().isEmpty()) {
            return Finding.notApplicable("no uplift is laid down for this year");
        }
        BigDecimal uplift = evidence.rules().upliftPercent().get();
        return sums.known("nhs-minimum-year-before", before -> {
            long expected = new BigDecimal(before)
                    .multiply(uplift.movePointLeft(2).add(BigDecimal.ONE))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            long paid = sums.contributed(FundingSource.NHS_MINIMUM);
            return Finding.of(
                    Math.abs(paid - expected) <= ONE_POUND,
                    PoolSums.against(paid, expected) + ", which is " + Pence.format(before)
                            + " and " + uplift.toPlainString() + "%");
        });
    }

    Finding sourcesAndUses() {
        List<String> wrong = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            long in = sums.contributed(source);
            long planned = sums.lines(line -> PoolSums.is(line, source))
                    .mapToLong(line -> line.weight().duePence())
                    .reduce(0, Math::addExact);
            long spent = sums.spent(line -> PoolSums.is(line, source));
            if (in != planned) {
                wrong.add(source.label() + " planned " + PoolSums.against(planned, in));
            }
            if (spent > in) {
                wrong.add(source.label() + " spent " + PoolSums.against(spent, in));
            }
        }
        return Finding.of(
                wrong.isEmpty(),
                wrong.isEmpty() ? "equal for every source" : String.join("; ", wrong));
    }

    Finding nationalReturn() {
        List<String> outside = evidence.settlement().schemes().stream()
                .filter(scheme -> scheme.planPence() < 0
                        || scheme.actualPence() < 0
                        || Math.max(scheme.planPence(), scheme.actualPence()) > MOST_PENCE)
                .map(scheme -> scheme.scheme().id())
                .toList();
        return Finding.of(
                outside.isEmpty(),
                outside.isEmpty()
                        ? evidence.settlement().schemes().size() + " schemes"
                        : "outside: " + String.join(", ", outside));
    }

    Finding casting() {
        long variance = evidence.settlement().variancePence();
        long costs = evidence.settlement().remainder().pence();
        long shares = costs;
        for (Share share : evidence.settlement().shares()) {
            shares += share.sharePence();
            costs += share.finalCostPence();
        }
        return Finding.of(
                shares == variance && costs == evidence.settlement().outturnPence(),
                "shares " + PoolSums.against(shares, variance) + "; costs "
                        + PoolSums.against(costs, evidence.settlement().outturnPence()));
    }

    Finding noNegativeContribution() {
        long negative = evidence.position().lines().stream()
                .filter(line -> line.budgetPence() < 0)
                .mapToLong(PositionLine::budgetPence)
                .sum();
        return Finding.of(negative == 0, Pence.format(negative) + " below zero");
    }
}
