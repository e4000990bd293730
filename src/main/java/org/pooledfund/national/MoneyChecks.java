package org.pooledfund.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms.Mode;
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

    MoneyChecks(Evidence evidence) {
        this.evidence = evidence;
        this.agreement = evidence.agreement();
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
                long paid = contributed(FundingSource.NHS_MINIMUM, partner);
                passed &= paid >= minimum;
                figures.add(partner + " " + against(paid, minimum));
            }
        }
        return figures.isEmpty()
                ? Finding.notKnown("nhs-minimum is not given")
                : Finding.of(passed, String.join("; ", figures));
    }

    Finding nhsMinimumOverall() {
        return known("nhs-minimum-total", total -> {
            long here = contributed(FundingSource.NHS_MINIMUM);
            long all = here + evidence.figures().of("nhs-minimum-elsewhere").orElse(0L);
            return Finding.of(all == total, against(all, total));
        });
    }

    Finding socialCare() {
        return spentAtLeast(
                "social-care-minimum",
                line -> is(line, FundingSource.NHS_MINIMUM)
                        && line.scheme().map(Scheme::area).orElse(AreaOfSpend.OTHER)
                                == AreaOfSpend.SOCIAL_CARE);
    }

    Finding outOfHospital() {
        return spentAtLeast(
                "out-of-hospital-minimum",
                line -> is(line, FundingSource.NHS_MINIMUM)
                        && line.scheme().filter(this::isOutOfHospital).isPresent());
    }

    /** Minimums are for a whole year: until it is over, what is planned for it counts. */
    private Finding spentAtLeast(String figure, Predicate<PositionLine> which) {
        return known(figure, least -> {
            long spent = spent(which);
            if (spent >= least || evidence.isWholeYear()) {
                return Finding.of(spent >= least, against(spent, least));
            }
            long planned =
                    lines(which).mapToLong(line -> line.weight().duePence()).sum();
            return Finding.of(
                    planned >= least,
                    "planned for the year " + against(planned, least) + "; spent to date "
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
        return known("nhs-minimum-year-before", before -> {
            long expected = new BigDecimal(before)
                    .multiply(uplift.movePointLeft(2).add(BigDecimal.ONE))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            long paid = contributed(FundingSource.NHS_MINIMUM);
            return Finding.of(
                    Math.abs(paid - expected) <= ONE_POUND,
                    against(paid, expected) + ", which is " + Pence.format(before) + " and "
                            + uplift.toPlainString() + "%");
        });
    }

    Finding councilGrant() {
        return known("council-grant", due -> {
            long paid = contributed(evidence.rules().councilGrant());
            return Finding.of(paid == due, against(paid, due));
        });
    }

    Finding facilitiesGrant() {
        long revenue = spent(line -> is(line, FundingSource.DISABLED_FACILITIES_GRANT)
                && !line.tags().contains("capital"));
        boolean tagged = evidence.position().lines().stream()
                .anyMatch(line -> line.tags().contains("capital"));
        if (revenue != 0 && !tagged) {
            return Finding.notKnown("no line says whether it is capital");
        }
        if (revenue != 0) {
            return Finding.of(false, Pence.format(revenue) + " is not tagged as capital");
        }
        return known("disabled-facilities-grant", due -> {
            long paid = contributed(FundingSource.DISABLED_FACILITIES_GRANT);
            return paid == due ? passedOn(due) : Finding.of(false, against(paid, due));
        });
    }

    /** Where there is a county, all of the grant goes to its districts unless agreed otherwise. */
    private Finding passedOn(long due) {
        if (agreement.partners().stream()
                .noneMatch(partner -> partner.kind() == Organisation.Kind.COUNTY_COUNCIL)) {
            return Finding.of(true, against(due, due));
        }
        long kept = evidence.figures().of("disabled-facilities-grant-kept").orElse(0L);
        long passed = lines(line -> is(line, FundingSource.DISABLED_FACILITIES_GRANT)
                        && line.scheme()
                                .filter(scheme ->
                                        agreement.partner(scheme.lead()).kind()
                                                == Organisation.Kind.DISTRICT_COUNCIL)
                                .isPresent())
                .mapToLong(line -> line.weight().duePence())
                .reduce(0, Math::addExact);
        return Finding.of(
                passed == due - kept,
                Pence.format(passed) + " on schemes of districts against " + Pence.format(due)
                        + " received less " + Pence.format(kept) + " kept by agreement");
    }

    Finding dischargeFund() {
        long council = contributed(FundingSource.DISCHARGE_FUND_COUNCIL);
        long nhs = contributed(FundingSource.DISCHARGE_FUND_NHS);
        return Finding.of(
                council > 0 && nhs > 0,
                "council part " + Pence.format(council) + ", NHS part " + Pence.format(nhs));
    }

    Finding sourcesAndUses() {
        List<String> wrong = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            long in = contributed(source);
            long planned = lines(line -> is(line, source))
                    .mapToLong(line -> line.weight().duePence())
                    .reduce(0, Math::addExact);
            long spent = spent(line -> is(line, source));
            if (in != planned) {
                wrong.add(source.label() + " planned " + against(planned, in));
            }
            if (spent > in) {
                wrong.add(source.label() + " spent " + against(spent, in));
            }
        }
        return Finding.of(
                wrong.isEmpty(),
                wrong.isEmpty() ? "equal for every source" : String.join("; ", wrong));
    }

    Finding ringFenceLeak() {
        long leaked = spent(line -> line.source().isPresent()
                && line.scheme().filter(s -> s.source() != line.source().get()).isPresent()
                && isFenced(line.source().get()));
        return Finding.of(leaked == 0, Pence.format(leaked) + " on schemes of another source");
    }

    private boolean isFenced(FundingSource source) {
        return agreement.schemes().stream()
                .anyMatch(scheme -> scheme.source() == source && scheme.terms().ringFenced());
    }

    Finding ineligible() {
        long ineligible = spent(line -> line.tags().contains(PositionLine.INELIGIBLE));
        long capital = spent(line -> line.tags().contains("capital")
                && !is(line, FundingSource.DISABLED_FACILITIES_GRANT));
        return Finding.of(
                ineligible == 0 && capital == 0,
                Pence.format(ineligible) + " ineligible, " + Pence.format(capital)
                        + " capital outside the Disabled Facilities Grant");
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
                "shares " + against(shares, variance) + "; costs "
                        + against(costs, evidence.settlement().outturnPence()));
    }

    Finding noNegativeContribution() {
        long negative = evidence.position().lines().stream()
                .filter(line -> line.budgetPence() < 0)
                .mapToLong(PositionLine::budgetPence)
                .sum();
        return Finding.of(negative == 0, Pence.format(negative) + " below zero");
    }

    private Finding known(String figure, java.util.function.LongFunction<Finding> check) {
        return evidence.figures()
                .of(figure)
                .map(check::apply)
                .orElse(Finding.notKnown(figure + " is not given"));
    }

    private static boolean is(PositionLine line, FundingSource source) {
        return line.source().filter(one -> one == source).isPresent()
                && !line.tags().contains(PositionLine.INELIGIBLE);
    }

    private long spent(Predicate<PositionLine> which) {
        return lines(which).mapToLong(PositionLine::actualPence).reduce(0, Math::addExact);
    }

    private Stream<PositionLine> lines(Predicate<PositionLine> which) {
        return evidence.position().lines().stream()
                .filter(line -> line.scheme()
                        .filter(scheme -> scheme.terms().mode() == Mode.IN_VIEW)
                        .isEmpty())
                .filter(which);
    }

    private long contributed(FundingSource source) {
        return agreement.partnerIds().stream()
                .mapToLong(partner -> contributed(source, partner))
                .reduce(0, Math::addExact);
    }

    private long contributed(FundingSource source, String partner) {
        return agreement.contributions().stream()
                .filter(c -> c.source() == source && c.partner().equals(partner))
                .mapToLong(c -> c.duePence(agreement.year()))
                .reduce(0, Math::addExact);
    }

    private static String against(long found, long expected) {
        return Pence.format(found) + " against " + Pence.format(expected);
    }
}
