package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.Tolerances;

/** A fund in a few words, and its settlement. The first partner is the host. */
final class Funds {
    static final FinancialYear YEAR = new FinancialYear(2025);
    static final Tolerances.Ratings RATINGS = new Tolerances.Ratings(20, 50);

    private final Map<String, Long> contributions = new LinkedHashMap<>();
    private final List<Scheme> schemes = new ArrayList<>();
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private final Map<String, Long> received = new LinkedHashMap<>();
    private RiskShareTerms.LeadSpend leadSpend = RiskShareTerms.LeadSpend.REIMBURSED;
    private long outside;
    private int through = 12;

    Funds partner(String id, long contributionPence) {
        contributions.put(id, contributionPence);
        return this;
    }

    Funds scheme(String lead, long budgetPence, long spentPence) {
        String id = "S%02d".formatted(schemes.size() + 1);
        schemes.add(new Scheme(
                id,
                "Scheme " + id,
                lead,
                FundingSource.NHS_MINIMUM,
                AreaOfSpend.OTHER,
                budgetPence));
        spent.put(id, spentPence);
        return this;
    }

    Funds outsideSchemes(long pence) {
        outside = pence;
        return this;
    }

    Funds received(String partner, long pence) {
        received.put(partner, pence);
        return this;
    }

    Funds carriedByLead() {
        leadSpend = RiskShareTerms.LeadSpend.CARRIED_BY_LEAD;
        return this;
    }

    Funds through(int period) {
        through = period;
        return this;
    }

    Agreement agreement() {
        List<String> ids = List.copyOf(contributions.keySet());
        return new Agreement(
                "oak",
                "Oak Fund",
                YEAR,
                ids.get(0),
                ids.stream()
                        .map(id -> new Organisation(
                                id,
                                id,
                                id,
                                Organisation.Kind.UNITARY_COUNCIL,
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                contributions.entrySet().stream()
                        .map(entry -> new Contribution(
                                entry.getKey(), FundingSource.NHS_MINIMUM, entry.getValue()))
                        .toList(),
                schemes,
                new RiskShareTerms(
                        List.of(new RiskShareTerms.Step(
                                "core split",
                                RiskShareTerms.Rule.PROPORTIONAL_TO_CONTRIBUTIONS,
                                "14.2")),
                        leadSpend,
                        "12.4"),
                new Tolerances(0, 0, 1, 10, RATINGS));
    }

    Settlement settle() {
        return RiskShare.settle(
                agreement(), new PoolTotals(new Period(YEAR, through), spent, outside, received));
    }

    static Map<String, Long> shares(Settlement settlement) {
        Map<String, Long> shares = new LinkedHashMap<>();
        settlement.shares().forEach(share -> shares.put(share.partner(), share.sharePence()));
        return shares;
    }
}
