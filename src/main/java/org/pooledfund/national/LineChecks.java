package org.pooledfund.national;

import java.util.Optional;
import java.util.function.Predicate;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.money.Pence;
import org.pooledfund.national.Check.Evidence;
import org.pooledfund.national.Check.Finding;
import org.pooledfund.settlement.PositionLine;

/**
 * Checks of what single lines are: from which source, eligible, capital. The rows of a position
 * say so; for a ledger, which does not, it is entered as figures.
 */
final class LineChecks {
    private final Evidence evidence;
    private final Agreement agreement;
    private final PoolSums sums;

    LineChecks(Evidence evidence) {
        this.evidence = evidence;
        this.agreement = evidence.agreement();
        this.sums = new PoolSums(evidence);
    }

    Finding ringFenceLeak() {
        if (agreement.schemes().stream().noneMatch(scheme -> scheme.terms().ringFenced())) {
            return Finding.notApplicable("no scheme is ring-fenced");
        }
        Predicate<PositionLine> elsewhere =
                line -> line.source().filter(this::isFenced).isPresent()
                        && line.scheme()
                                .filter(scheme -> line.source()
                                        .filter(scheme.source()::equals)
                                        .isEmpty())
                                .isPresent();
        long planned = sums.lines(elsewhere)
                .mapToLong(line -> line.weight().duePence())
                .reduce(0, Math::addExact);
        long leaked = sums.spent(elsewhere);
        String found = Pence.format(leaked) + " spent and " + Pence.format(planned)
                + " planned on schemes of another source";
        if (leaked != 0 || planned != 0) {
            return Finding.of(false, found);
        }
        return evidence.position().facts().byLedger()
                ? entered(
                        "ring-fenced-elsewhere", "spent from ring-fenced sources on other schemes")
                : Finding.of(true, found);
    }

    private boolean isFenced(FundingSource source) {
        return agreement.schemes().stream()
                .anyMatch(scheme -> scheme.source() == source && scheme.terms().ringFenced());
    }

    Finding ineligible() {
        if (evidence.position().facts().byLedger()) {
            Finding first = entered("ineligible-spending", "spent on what is not eligible");
            Finding second = entered("capital-elsewhere", "capital outside the grant for it");
            return first.outcome() == Check.Outcome.PASS ? second : first;
        }
        long ineligible = sums.spent(line -> line.tags().contains(PositionLine.INELIGIBLE));
        long capital = sums.spent(line -> line.tags().contains("capital")
                && !PoolSums.is(line, FundingSource.DISABLED_FACILITIES_GRANT));
        return Finding.of(
                ineligible == 0 && capital == 0,
                Pence.format(ineligible) + " ineligible, " + Pence.format(capital)
                        + " capital outside the Disabled Facilities Grant");
    }

    /** What must be nil, and no ledger says. */
    private Finding entered(String figure, String what) {
        Optional<Long> pence = evidence.figures().of(figure);
        return pence.map(found -> Finding.of(found == 0, Pence.format(found) + " " + what))
                .orElseGet(() -> Finding.notKnown("no ledger says what was " + what
                        + ": enter it, 0.00 if nothing, as " + figure + " in figures.yaml"));
    }
}
