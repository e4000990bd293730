package org.pooledfund.national;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.money.Pence;
import org.pooledfund.national.Check.Evidence;
import org.pooledfund.national.Check.Finding;
import org.pooledfund.settlement.PositionLine;

/** What checks add up: contributions by source, and lines of schemes that are not only in view. */
final class PoolSums {
    private final Evidence evidence;
    private final Agreement agreement;

    PoolSums(Evidence evidence) {
        this.evidence = evidence;
        this.agreement = evidence.agreement();
    }

    Finding known(String figure, java.util.function.LongFunction<Finding> check) {
        return evidence.figures()
                .of(figure)
                .map(check::apply)
                .orElse(Finding.figureMissing(figure));
    }

    static boolean is(PositionLine line, FundingSource source) {
        return line.source().filter(one -> one == source).isPresent()
                && !line.tags().contains(PositionLine.INELIGIBLE);
    }

    long spent(Predicate<PositionLine> which) {
        return lines(which).mapToLong(PositionLine::actualPence).reduce(0, Math::addExact);
    }

    Stream<PositionLine> lines(Predicate<PositionLine> which) {
        return evidence.position().lines().stream()
                .filter(line -> line.scheme()
                        .filter(scheme -> scheme.terms().mode() == Mode.IN_VIEW)
                        .isEmpty())
                .filter(which);
    }

    long contributed(FundingSource source) {
        return agreement.partnerIds().stream()
                .mapToLong(partner -> contributed(source, partner))
                .reduce(0, Math::addExact);
    }

    long contributed(FundingSource source, String partner) {
        return agreement.contributions().stream()
                .filter(c -> c.source() == source && c.partner().equals(partner))
                .mapToLong(c -> c.duePence(agreement.year()))
                .reduce(0, Math::addExact);
    }

    static String against(long found, long expected) {
        return Pence.format(found) + " against " + Pence.format(expected);
    }
}
