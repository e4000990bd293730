package org.pooledfund.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.settlement.PositionLine.Bodies;
import org.pooledfund.settlement.PositionLine.Weight;

/** A council that pays 6.0m a year to 30 September and 7.2m a year from then on; overspent 350k. */
final class MidYear {
    private MidYear() {}

    static Pool pool() {
        Contribution council = new Contribution(
                "COUNCIL",
                FundingSource.COUNCIL_ADDITIONAL,
                600_000_000,
                List.of(new Contribution.Variation(LocalDate.of(2025, 10, 1), 720_000_000, "9.3")),
                List.of());
        long due = council.duePence(Pool.YEAR);
        Fraction days =
                Fraction.of(council.penceDays(Pool.YEAR), java.math.BigInteger.valueOf(365));
        return new Pool("COUNCIL", "ICB")
                .scheme("S1", "COUNCIL", SchemeTerms.PLAIN)
                .add(line("COUNCIL", due, due + 35_000_000, new Weight(due, days)))
                .add(line("ICB", 400_000_000, 400_000_000, Weight.of(400_000_000)));
    }

    private static PositionLine line(String partner, long budget, long actual, Weight weight) {
        return new PositionLine(
                Optional.of(new Scheme(
                        "S1",
                        "Scheme S1",
                        "COUNCIL",
                        FundingSource.NHS_MINIMUM,
                        AreaOfSpend.OTHER,
                        0)),
                Optional.empty(),
                new Bodies(partner, partner, partner),
                budget,
                actual,
                weight,
                Set.of(),
                0);
    }
}
