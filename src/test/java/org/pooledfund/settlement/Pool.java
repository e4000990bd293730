package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Arrangement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.Rule;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.settlement.PositionLine.Bodies;
import org.pooledfund.settlement.PositionLine.Weight;

/** A small fund and its position, said in a few words; the first partner is the host. */
final class Pool {
    static final FinancialYear YEAR = new FinancialYear(2025);

    private final List<String> partners;
    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final List<RiskShareTerms.Step> steps = new ArrayList<>();
    private final List<PositionLine> lines = new ArrayList<>();
    private final Map<String, Position.Cash> cash = new LinkedHashMap<>();
    private Position.Facts facts = Position.Facts.COMPLETE;
    private Arrangement arrangement = Arrangement.PLAIN;

    Pool(String... partners) {
        this.partners = List.of(partners);
    }

    Pool step(Rule rule) {
        return step(rule, Scope.ALL);
    }

    Pool step(Rule rule, Scope scope) {
        steps.add(new RiskShareTerms.Step(
                "step " + (steps.size() + 1), rule, "14." + (steps.size() + 1), scope, false));
        return this;
    }

    Pool steps(List<RiskShareTerms.Step> more) {
        steps.addAll(more);
        return this;
    }

    Pool scheme(String id, String lead, SchemeTerms terms) {
        schemes.put(
                id,
                new Scheme(
                        id,
                        "Scheme " + id,
                        lead,
                        FundingSource.NHS_MINIMUM,
                        AreaOfSpend.OTHER,
                        0,
                        terms));
        return this;
    }

    Pool line(String scheme, String partner, long budget, long actual, String... tags) {
        return line(scheme, partner, 0, budget, actual, tags);
    }

    Pool line(
            String scheme, String partner, int segment, long budget, long actual, String... tags) {
        schemes.computeIfAbsent(
                scheme,
                id -> new Scheme(
                        id,
                        "Scheme " + id,
                        partner,
                        FundingSource.NHS_MINIMUM,
                        AreaOfSpend.OTHER,
                        0));
        return add(new PositionLine(
                Optional.of(schemes.get(scheme)),
                Optional.of(FundingSource.NHS_MINIMUM),
                new Bodies(partner, partner, partner),
                budget,
                actual,
                Weight.of(budget),
                Set.of(tags),
                segment));
    }

    Pool add(PositionLine line) {
        lines.add(line);
        return this;
    }

    Pool cash(String partner, long received, long reimbursed) {
        cash.put(partner, new Position.Cash(received, reimbursed));
        return this;
    }

    Pool achieved(String percent) {
        facts = new Position.Facts(true, false, Optional.of(new BigDecimal(percent)), List.of());
        return this;
    }

    Pool active(List<List<String>> active) {
        facts = new Position.Facts(
                true,
                false,
                Optional.empty(),
                active.stream()
                        .map(partners -> new Position.Stretch("", partners, 1))
                        .toList());
        return this;
    }

    Pool facts(Position.Facts other) {
        facts = other;
        return this;
    }

    Pool arrangement(Arrangement other) {
        arrangement = other;
        return this;
    }

    Settlement settle() {
        return RiskShare.settle(agreement(), position());
    }

    Agreement agreement() {
        return new Agreement(
                "oak",
                "Oak Fund",
                YEAR,
                partners.getFirst(),
                partners.stream().map(Pool::organisation).toList(),
                List.of(),
                List.copyOf(schemes.values()),
                new RiskShareTerms(steps, RiskShareTerms.LeadSpend.REIMBURSED, "12"),
                new Tolerances(0, 0, 1, 1, new Tolerances.Ratings(20, 50)),
                arrangement);
    }

    Position position() {
        Map<String, Long> contributions = new LinkedHashMap<>();
        for (PositionLine line : lines) {
            contributions.merge(line.bodies().partner(), line.budgetPence(), Math::addExact);
        }
        return new Position(new Period(YEAR, 12), lines, contributions, cash, facts);
    }

    private static Organisation organisation(String id) {
        return new Organisation(
                id, id, id, Organisation.Kind.UNITARY_COUNCIL, Optional.empty(), Optional.empty());
    }
}
