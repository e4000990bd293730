package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms.MidYear;
import org.pooledfund.fund.RiskShareTerms.Stage;
import org.pooledfund.money.Pence;

/**
 * Computes a settlement by the terms of an agreement, each step with its working.
 *
 * <p>With K the agreed contributions and E the eligible spending, the variance V = E - K is split
 * into shares s; with what is carried forward, met by reserves or awaits a decision they add up to
 * V. A partner's final cost is C = K + s, and what it owes the host is C less what the pool
 * received from it, less what it spent for the pool, plus what it was reimbursed.
 */
public final class RiskShare {
    private final Agreement agreement;
    private final Position position;
    private final Working working = new Working();

    private RiskShare(Agreement agreement, Position position) {
        this.agreement = agreement;
        this.position = position;
    }

    /**
     * Settles a fund by its ledger.
     *
     * @throws org.pooledfund.problem.ProblemException if an amount cannot be apportioned
     * @throws IllegalStateException if the result does not add up: a fault of this program
     */
    public static Settlement settle(Agreement agreement, PoolTotals totals) {
        return settle(agreement, LedgerPosition.of(agreement, totals));
    }

    /** The position of a fund by its ledger: what {@link #settle} shares out. */
    public static Position position(Agreement agreement, PoolTotals totals) {
        return LedgerPosition.of(agreement, totals);
    }

    /**
     * Settles a fund by a position.
     *
     * @throws org.pooledfund.problem.ProblemException if an amount cannot be apportioned
     * @throws IllegalStateException if the result does not add up: a fault of this program
     */
    public static Settlement settle(Agreement agreement, Position position) {
        return new RiskShare(agreement, position).settlement();
    }

    private Settlement settlement() {
        Eligibility eligibility = new Eligibility(agreement, position, working);
        List<PositionLine> lines = cut(eligibility.eligible());
        long plan = sum(lines, true);
        long outturn = sum(lines, false);
        working.row(
                new Entry("Variance to date", "outturn less plan", ""), "", plan, outturn - plan);
        new StretchRows(agreement, position, working).write(lines);
        share(lines, eligibility);
        Outturns outturns = new Outturns(lines);
        List<Share> shares = agreement.partnerIds().stream()
                .map(id -> share(id, eligibility.contributionPence(id), outturns))
                .toList();
        settlementRows(shares);
        notes(shares, outturn, outturn - plan);
        Settlement settlement = assemble(outturns, shares);
        new SettlementProof(agreement, settlement).check();
        return settlement;
    }

    /** By days, if the agreement says so and somebody joins or leaves. */
    private List<PositionLine> cut(List<PositionLine> lines) {
        List<Position.Stretch> stretches = position.facts().stretches();
        return stretches.isEmpty() || agreement.terms().midYear() != MidYear.DAYS
                ? lines
                : new DayCut(agreement, stretches).cut(lines);
    }

    private void share(List<PositionLine> lines, Eligibility eligibility) {
        Splitter splitter = new Splitter(agreement);
        List<PositionLine> pooled = new CarveOuts(agreement, splitter, working).from(lines);
        List<Unit> units = new Netting(agreement, position.facts()).units(pooled, working);
        CoreSplit core = new CoreSplit(agreement, splitter, working);
        List<Caps.UnitShares> shares = new ArrayList<>();
        for (Unit unit : new Contingency(agreement, splitter, core, working).apply(units)) {
            Map<String, Long> parts = new LinkedHashMap<>();
            core.split(unit)
                    .forEach(posting ->
                            parts.merge(posting.partner(), posting.pence(), Math::addExact));
            shares.add(new Caps.UnitShares(unit, parts));
        }
        new Caps(agreement, eligibility::contributionPence, working).share(shares);
    }

    private Share share(String partner, long contribution, Outturns outturns) {
        Position.Cash cash = position.cash().getOrDefault(partner, Position.Cash.NONE);
        long incurred = partner.equals(agreement.host()) ? 0 : outturns.incurredPence(partner);
        return new Share(
                partner,
                contribution,
                working.sharePence(partner),
                cash.receivedPence(),
                incurred,
                cash.reimbursedPence());
    }

    /** How the final cost becomes what is owed; the host is the balancing figure. */
    private void settlementRows(List<Share> shares) {
        String clause = agreement.terms().leadSpendClause();
        for (Share share : shares) {
            if (!share.partner().equals(agreement.host())) {
                String rule = "final cost less paid in " + Pence.format(share.receivedPence())
                        + ", less spent " + Pence.format(share.incurredPence())
                        + ", plus reimbursed " + Pence.format(share.reimbursedPence());
                working.row(
                        new Entry("Settlement", rule, clause),
                        share.partner(),
                        share.finalCostPence(),
                        share.settlementPence());
            }
        }
    }

    private Settlement assemble(Outturns outturns, List<Share> shares) {
        Settlement settlement = new Settlement(
                position.through(),
                agreement.schemes().stream().map(outturns::of).toList(),
                outturns.actualPence(""),
                shares,
                working.steps(),
                List.of(),
                working.remainder(outturns.planPence("")),
                InDispute.NOTHING);
        Settlement disputed =
                settlement.with(List.of(), new Disputes(agreement, position).in(settlement));
        return isWithheld(settlement.variancePence())
                ? disputed
                : disputed.with(
                        FewestTransfers.of(
                                disputed.payablePence(agreement.host()), agreement.host()),
                        disputed.inDispute());
    }

    /** Whether a recovery plan comes first: then nothing is payable yet. */
    private boolean isWithheld(long variance) {
        boolean recovery = agreement.terms().at(Stage.ELIGIBILITY).stream()
                .anyMatch(step -> step.rule() instanceof EarlyRule.RecoveryFirst);
        return recovery
                && variance > 0
                && !position.facts().complete()
                && !position.facts().planClosed();
    }

    private void notes(List<Share> shares, long outturn, long variance) {
        if (isWithheld(variance)) {
            working.note("The recovery plan is open: nothing is payable until it is closed or the"
                    + " year has ended.");
        }
        if (outturn < 0) {
            working.note("Credits exceed spending by " + Pence.format(-outturn)
                    + ": the result needs approval.");
        }
        Governance.virements(agreement).forEach(working::note);
        Governance.reinvested(agreement, position.lines()).forEach(working::note);
        boolean circular = agreement.arrangement().cashMode() == CashMode.CIRCULAR;
        for (Share share : shares) {
            if (circular && share.receivedPence() != share.reimbursedPence()) {
                working.note(share.partner() + " has paid in "
                        + Pence.format(share.receivedPence()) + " and was paid back "
                        + Pence.format(share.reimbursedPence())
                        + ": a circular flow must come to nil.");
            }
            if (share.finalCostPence() < 0) {
                working.note(share.partner() + " gets back more than it puts in, by "
                        + Pence.format(-share.finalCostPence()) + ": this needs approval.");
            }
        }
    }

    private static long sum(List<PositionLine> lines, boolean budget) {
        return lines.stream()
                .mapToLong(line -> budget ? line.budgetPence() : line.actualPence())
                .reduce(0, Math::addExact);
    }
}
