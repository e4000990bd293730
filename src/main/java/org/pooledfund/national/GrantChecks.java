package org.pooledfund.national;

import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.money.Pence;
import org.pooledfund.national.Check.Evidence;
import org.pooledfund.national.Check.Finding;

/** Checks of grants that councils and NHS bodies must pool. */
final class GrantChecks {
    private final Evidence evidence;
    private final Agreement agreement;
    private final PoolSums sums;

    GrantChecks(Evidence evidence) {
        this.evidence = evidence;
        this.agreement = evidence.agreement();
        this.sums = new PoolSums(evidence);
    }

    Finding councilGrant() {
        return sums.known("council-grant", due -> {
            long paid = sums.contributed(evidence.rules().councilGrant());
            return Finding.of(paid == due, PoolSums.against(paid, due));
        });
    }

    Finding facilitiesGrant() {
        long revenue = sums.spent(line -> PoolSums.is(line, FundingSource.DISABLED_FACILITIES_GRANT)
                && !line.tags().contains("capital"));
        boolean tagged = evidence.position().lines().stream()
                .anyMatch(line -> line.tags().contains("capital"));
        if (revenue != 0 && tagged) {
            return Finding.of(false, Pence.format(revenue) + " is not tagged as capital");
        }
        Optional<Long> capital = evidence.figures().of("disabled-facilities-grant-capital");
        if (revenue != 0 && capital.isEmpty()) {
            return Finding.notKnown("no line says whether it is capital: enter what of "
                    + Pence.format(revenue) + " is as disabled-facilities-grant-capital in"
                    + " figures.yaml, or tag the rows of a position");
        }
        if (revenue > capital.orElse(revenue)) {
            return Finding.of(
                    false,
                    Pence.format(revenue - capital.orElse(0L)) + " of " + Pence.format(revenue)
                            + " spent is not capital");
        }
        return sums.known("disabled-facilities-grant", due -> {
            long paid = sums.contributed(FundingSource.DISABLED_FACILITIES_GRANT);
            return paid == due ? passedOn(due) : Finding.of(false, PoolSums.against(paid, due));
        });
    }

    /** Where there is a county, all of the grant goes to its districts unless agreed otherwise. */
    private Finding passedOn(long due) {
        if (agreement.partners().stream()
                .noneMatch(partner -> partner.kind() == Organisation.Kind.COUNTY_COUNCIL)) {
            return Finding.of(true, PoolSums.against(due, due));
        }
        long kept = evidence.figures().of("disabled-facilities-grant-kept").orElse(0L);
        long passed = sums.lines(line -> PoolSums.is(line, FundingSource.DISABLED_FACILITIES_GRANT)
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
        long council = sums.contributed(FundingSource.DISCHARGE_FUND_COUNCIL);
        long nhs = sums.contributed(FundingSource.DISCHARGE_FUND_NHS);
        return Finding.of(
                council > 0 && nhs > 0,
                "council part " + Pence.format(council) + ", NHS part " + Pence.format(nhs));
    }
}
