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
import org.pooledfund.settlement.Position.Cash;
import org.pooledfund.settlement.PositionLine.Bodies;
import org.pooledfund.settlement.PositionLine.Weight;

/** A position from the pool's ledger: plans to date by profile, spending by scheme. */
final class LedgerPosition {
    private final Agreement agreement;
    private final PoolTotals totals;
    private final Segments segments;
    private final StretchFunding stretches;
    private final List<PositionLine> lines = new ArrayList<>();
    private final Map<String, Cash> cash = new LinkedHashMap<>();
    private boolean funded = true;

    private LedgerPosition(Agreement agreement, PoolTotals totals) {
        this.agreement = agreement;
        this.totals = totals;
        this.segments = new Segments(agreement);
        this.stretches = new StretchFunding(agreement, segments);
    }

    static Position of(Agreement agreement, PoolTotals totals) {
        return new LedgerPosition(agreement, totals).position();
    }

    private Position position() {
        if (agreement.arrangement().cashMode() != CashMode.NOTIONAL) {
            totals.receivedByPartner()
                    .forEach((partner, pence) -> add(partner, new Cash(pence, 0)));
        }
        Funding funding = new Funding(agreement);
        long plan = 0;
        for (Scheme scheme : agreement.schemes()) {
            plan = Math.addExact(plan, scheme(scheme, funding.of(scheme)));
        }
        addSpending(Optional.empty(), agreement.host());
        agreement.partnerIds().forEach(this::weighInFull);
        boolean complete = totals.through().number() >= Period.MARCH;
        return new Position(
                totals.through(),
                lines,
                contributions(plan),
                cash,
                new Position.Facts(
                        complete, false, Optional.empty(), segments.stretches(months()), true));
    }

    private int months() {
        return Math.min(totals.through().number(), Period.MARCH);
    }

    /** The lines of a scheme: its funders' plans, and the spending. */
    private long scheme(Scheme scheme, Map<String, Long> funders) {
        List<PositionLine> plans = new ArrayList<>();
        if (funders.isEmpty()) {
            plans.addAll(planned(scheme, agreement.host(), scheme.budgetPence(), false));
        } else if (scheme.budgetPence() != 0) {
            funders.forEach(
                    (partner, pence) -> plans.addAll(planned(scheme, partner, pence, true)));
        }
        List<PositionLine> toDate = new PlanToDate(agreement, months()).of(plans, segments);
        long plan = toDate.stream().mapToLong(PositionLine::budgetPence).reduce(0, Math::addExact);
        if (!funders.isEmpty() || plan != 0) {
            lines.addAll(toDate);
        }
        funded &= !funders.isEmpty() || plan == 0 || scheme.terms().mode() == Mode.IN_VIEW;
        addSpending(Optional.of(scheme), scheme.lead());
        boolean reimbursed = agreement.terms().leadSpend() == LeadSpend.REIMBURSED
                && scheme.terms().mode() != Mode.ALIGNED
                && scheme.terms().mode() != Mode.IN_VIEW;
        if (reimbursed && !scheme.lead().equals(agreement.host())) {
            add(scheme.lead(), new Cash(0, totals.spentPence(scheme.id())));
        }
        return plan;
    }

    /** A partner's part of a scheme's budget, a line for each stretch of the year it falls on. */
    private List<PositionLine> planned(
            Scheme scheme, String partner, long pence, boolean isWeighed) {
        FundingSource source = Funding.source(agreement, scheme, partner);
        List<Long> budgets = stretches.budgets(Optional.of(scheme), partner, source, pence);
        List<PositionLine> planned = new ArrayList<>();
        for (int segment = 0; segment < budgets.size(); segment++) {
            long budget = budgets.get(segment);
            if (budget != 0 || budgets.size() == 1) {
                planned.add(new PositionLine(
                        Optional.of(scheme),
                        Optional.of(source),
                        new Bodies(partner, scheme.lead(), scheme.lead()),
                        budget,
                        0,
                        stretches.weight(partner, source, isWeighed ? budget : 0, segment),
                        Set.of(),
                        segment));
            }
        }
        return planned;
    }

    /** A line for each stretch of the year; what is in dispute is a line of its own. */
    private void addSpending(Optional<Scheme> scheme, String spentBy) {
        String id = scheme.map(Scheme::id).orElse("");
        long[] pence = new long[segments.count()];
        long[] disputed = new long[segments.count()];
        for (PoolTotals.Spending one : totals.spending()) {
            if (one.scheme().equals(id)) {
                int segment = segments.ofPeriod(one.period());
                pence[segment] = Math.addExact(pence[segment], one.pence());
                disputed[segment] = Math.addExact(disputed[segment], one.disputedPence());
            }
        }
        int step = totals.disputeSteps().getOrDefault(id, 0);
        String tag = PositionLine.DISPUTED + (step == 0 ? "" : ":" + step);
        for (int i = 0; i < pence.length; i++) {
            boolean isNeeded = pence[i] != 0 || disputed[i] != 0;
            if (isNeeded || (i == 0 && scheme.isPresent())) {
                lines.add(spending(scheme, spentBy, pence[i] - disputed[i], Set.of(), i));
            }
            if (disputed[i] != 0) {
                lines.add(spending(scheme, spentBy, disputed[i], Set.of(tag), i));
            }
        }
    }

    private static PositionLine spending(
            Optional<Scheme> scheme, String spentBy, long pence, Set<String> tags, int segment) {
        return new PositionLine(
                scheme,
                scheme.map(Scheme::source),
                new Bodies(spentBy, spentBy, spentBy),
                0,
                pence,
                Weight.of(0),
                tags,
                segment);
    }

    /** A contribution that no scheme's budget takes up counts as a weight all the same. */
    private void weighInFull(String partner) {
        long weighed = lines.stream()
                .filter(line -> line.partner().equals(partner))
                .mapToLong(line -> line.weight().duePence())
                .reduce(0, Math::addExact);
        long missing = agreement.contributionPence(partner) - weighed;
        if (missing <= 0) {
            return;
        }
        FundingSource source = agreement.contributions().stream()
                .filter(one -> one.partner().equals(partner))
                .findFirst()
                .orElseThrow()
                .source();
        List<Long> parts = stretches.budgets(Optional.empty(), partner, source, missing);
        for (int segment = 0; segment < parts.size(); segment++) {
            lines.add(new PositionLine(
                    Optional.empty(),
                    Optional.empty(),
                    new Bodies(partner, partner, partner),
                    0,
                    0,
                    Weight.of(parts.get(segment)),
                    Set.of(),
                    segment));
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
