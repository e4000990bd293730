package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.RiskShareTerms.LeadSpend;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.money.Allocation;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Position.Cash;
import org.pooledfund.settlement.PositionLine.Bodies;
import org.pooledfund.settlement.PositionLine.Weight;

/** A position from the pool's ledger: plans to date by profile, spending by scheme. */
final class LedgerPosition {
    private final Agreement agreement;
    private final PoolTotals totals;
    private final List<PositionLine> lines = new ArrayList<>();
    private final Map<String, Cash> cash = new LinkedHashMap<>();
    private boolean funded = true;

    private LedgerPosition(Agreement agreement, PoolTotals totals) {
        this.agreement = agreement;
        this.totals = totals;
    }

    static Position of(Agreement agreement, PoolTotals totals) {
        return new LedgerPosition(agreement, totals).position();
    }

    private Position position() {
        Segments segments = new Segments(agreement);
        if (segments.isCut()) {
            throw new ProblemException(Finding.at(
                    Place.of(agreement.fundId()), Problem.NOT_BY_LEDGER, segments.changing()));
        }
        if (agreement.arrangement().cashMode() != CashMode.NOTIONAL) {
            totals.receivedByPartner()
                    .forEach((partner, pence) -> add(partner, new Cash(pence, 0)));
        }
        Funding funding = new Funding(agreement);
        long plan = 0;
        for (Scheme scheme : agreement.schemes()) {
            plan = Math.addExact(plan, scheme(scheme, funding.of(scheme)));
        }
        if (totals.spentOutsideSchemes() != 0 || disputed(Optional.empty()).pence() != 0) {
            addSpending(Optional.empty(), agreement.host(), totals.spentOutsideSchemes());
        }
        agreement.partnerIds().forEach(this::weighInFull);
        boolean complete = totals.through().number() >= Period.MARCH;
        return new Position(
                totals.through(),
                lines,
                contributions(plan),
                cash,
                new Position.Facts(complete, false, Optional.empty(), List.of()));
    }

    /** The lines of a scheme: one for each funder's plan, one for the spending. */
    private long scheme(Scheme scheme, Map<String, Long> funders) {
        int months = Math.min(totals.through().number(), Period.MARCH);
        long plan = Profile.toDate(scheme, scheme.budgetPence(), months);
        if (funders.isEmpty() && plan != 0) {
            funded &= scheme.terms().mode() == Mode.IN_VIEW;
            lines.add(line(scheme, agreement.host(), plan, 0));
        } else if (!funders.isEmpty() && scheme.budgetPence() != 0) {
            List<Long> parts = new PlanToDate(agreement, months)
                    .of(
                            scheme,
                            Segments.Span.YEAR,
                            funders.entrySet().stream()
                                    .map(one -> new PlanToDate.Part(one.getKey(), one.getValue()))
                                    .toList());
            int i = 0;
            for (Map.Entry<String, Long> funder : funders.entrySet()) {
                lines.add(line(scheme, funder.getKey(), parts.get(i++), funder.getValue()));
            }
        }
        long spent = totals.spentByScheme().getOrDefault(scheme.id(), 0L);
        addSpending(Optional.of(scheme), scheme.lead(), spent);
        boolean reimbursed = agreement.terms().leadSpend() == LeadSpend.REIMBURSED
                && scheme.terms().mode() != Mode.ALIGNED
                && scheme.terms().mode() != Mode.IN_VIEW;
        if (reimbursed && !scheme.lead().equals(agreement.host())) {
            add(scheme.lead(), new Cash(0, spent));
        }
        return plan;
    }

    private PositionLine line(Scheme scheme, String partner, long plan, long weight) {
        FundingSource source = Funding.source(agreement, scheme, partner);
        return new PositionLine(
                Optional.of(scheme),
                Optional.of(source),
                new Bodies(partner, scheme.lead(), scheme.lead()),
                plan,
                0,
                Funding.weight(agreement, partner, source, weight),
                Set.of(),
                0);
    }

    /** What is in dispute is a line of its own. */
    private void addSpending(Optional<Scheme> scheme, String spentBy, long pence) {
        PoolTotals.Disputed disputed = disputed(scheme);
        lines.add(spending(scheme, spentBy, pence - disputed.pence(), Set.of()));
        if (disputed.pence() != 0) {
            String tag =
                    PositionLine.DISPUTED + (disputed.step() == 0 ? "" : ":" + disputed.step());
            lines.add(spending(scheme, spentBy, disputed.pence(), Set.of(tag)));
        }
    }

    private PoolTotals.Disputed disputed(Optional<Scheme> scheme) {
        return totals.disputedByScheme()
                .getOrDefault(scheme.map(Scheme::id).orElse(""), PoolTotals.Disputed.NONE);
    }

    private static PositionLine spending(
            Optional<Scheme> scheme, String spentBy, long pence, Set<String> tags) {
        return new PositionLine(
                scheme,
                scheme.map(Scheme::source),
                new Bodies(spentBy, spentBy, spentBy),
                0,
                pence,
                Weight.of(0),
                tags,
                0);
    }

    /** A contribution that no scheme's budget takes up counts as a weight all the same. */
    private void weighInFull(String partner) {
        long weighed = lines.stream()
                .filter(line -> line.partner().equals(partner))
                .mapToLong(line -> line.weight().duePence())
                .reduce(0, Math::addExact);
        long missing = agreement.contributionPence(partner) - weighed;
        if (missing > 0) {
            lines.add(new PositionLine(
                    Optional.empty(),
                    Optional.empty(),
                    new Bodies(partner, partner, partner),
                    0,
                    0,
                    Weight.of(missing),
                    Set.of(),
                    0));
        }
    }

    /**
     * The plan to date by those who fund it; if some of it has no funder in the agreement, all of
     * it by what partners contribute in the year.
     */
    private Map<String, Long> contributions(long plan) {
        List<String> partners = agreement.partnerIds();
        Map<String, Long> contributions = new LinkedHashMap<>();
        if (funded) {
            partners.forEach(partner -> contributions.put(partner, 0L));
            lines.forEach(line ->
                    contributions.merge(line.partner(), line.budgetPence(), Math::addExact));
            return contributions;
        }
        List<Long> parts = Allocation.byLargestRemainder(
                plan, partners.stream().map(agreement::contributionPence).toList());
        for (int i = 0; i < partners.size(); i++) {
            contributions.put(partners.get(i), parts.get(i));
        }
        return contributions;
    }

    private void add(String partner, Cash more) {
        cash.merge(partner, more, Cash::plus);
    }
}
