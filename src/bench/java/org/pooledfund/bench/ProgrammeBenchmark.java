package org.pooledfund.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Split;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.PositionLine;
import org.pooledfund.settlement.PositionLine.Bodies;
import org.pooledfund.settlement.PositionLine.Weight;
import org.pooledfund.settlement.Programme;
import org.pooledfund.settlement.RiskShare;

/**
 * A programme of 150 pools, 40 partners in each and 2,000 schemes in all: how much processor time
 * it takes to settle it and roll it up.
 */
public final class ProgrammeBenchmark {
    private static final int POOLS = 150;
    private static final int PARTNERS = 40;
    private static final int SCHEMES = 2000;
    private static final int ROUNDS = 5;
    private static final FinancialYear YEAR = new FinancialYear(2025);

    private ProgrammeBenchmark() {}

    /** Prints the processor time of the first round and of later ones, in milliseconds. */
    public static void main(String[] args) {
        List<Fund> funds = funds(new Random(2000));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Programme programme = Programme.of(funds.stream()
                    .map(fund -> new Programme.Pool(
                            fund.agreement(),
                            fund.position(),
                            RiskShare.settle(fund.agreement(), fund.position())))
                    .toList());
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            System.out.println("round " + round + ": " + spent / 1_000_000
                    + " ms of processor time, " + programme.transfers().size() + " payments");
        }
    }

    private record Fund(Agreement agreement, Position position) {}

    private static List<Fund> funds(Random random) {
        List<Fund> funds = new ArrayList<>();
        for (int p = 0; p < POOLS; p++) {
            int count = SCHEMES / POOLS + (p < SCHEMES % POOLS ? 1 : 0);
            Agreement agreement = agreement(p, count);
            funds.add(new Fund(agreement, position(agreement, random)));
        }
        return funds;
    }

    private static Agreement agreement(int pool, int count) {
        List<Organisation> partners = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) {
            String id = "P" + (pool + i) % (PARTNERS + 10);
            partners.add(new Organisation(
                    id,
                    id,
                    id,
                    Organisation.Kind.UNITARY_COUNCIL,
                    Optional.empty(),
                    Optional.empty()));
        }
        List<Scheme> schemes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schemes.add(new Scheme(
                    "S" + i,
                    "S" + i,
                    partners.get(i % PARTNERS).id(),
                    FundingSource.NHS_MINIMUM,
                    AreaOfSpend.OTHER,
                    0));
        }
        return new Agreement(
                "pool-" + pool,
                "Pool " + pool,
                YEAR,
                partners.getFirst().id(),
                partners,
                List.of(),
                schemes,
                new RiskShareTerms(steps(pool, partners), RiskShareTerms.LeadSpend.REIMBURSED, "1"),
                new Tolerances(0, 0, 1, 1, new Tolerances.Ratings(20, 50)));
    }

    private static List<RiskShareTerms.Step> steps(int pool, List<Organisation> partners) {
        EarlyRule.Level level = EarlyRule.Level.values()[pool % EarlyRule.Level.values().length];
        Cap cap = new Cap(
                false,
                List.of(new Cap.Limit(
                        partners.get(1).id(),
                        Optional.empty(),
                        Optional.of(BigDecimal.valueOf(2)),
                        List.of(partners.get(2).id()))));
        return List.of(
                new RiskShareTerms.Step("Netting", new EarlyRule.Netting(level), "1"),
                new RiskShareTerms.Step(
                        "Reserve", new EarlyRule.Reserve(1_000_000, Split.Proportional.EXACT), "2"),
                new RiskShareTerms.Step("Cap", cap, "3", Scope.of(Scope.When.OVERSPEND), false),
                new RiskShareTerms.Step(
                        "Bands",
                        new CoreRule.Bands(List.of(
                                new CoreRule.Band(
                                        Optional.of(BigDecimal.valueOf(2)), new Split.HostBears()),
                                new CoreRule.Band(Optional.empty(), Split.Proportional.EXACT))),
                        "4"));
    }

    private static Position position(Agreement agreement, Random random) {
        List<PositionLine> lines = new ArrayList<>();
        Map<String, Long> contributions = new LinkedHashMap<>();
        Map<String, Position.Cash> cash = new LinkedHashMap<>();
        for (Scheme scheme : agreement.schemes()) {
            for (String partner : agreement.partnerIds()) {
                long budget = 1 + random.nextInt(50_000_000);
                long actual = budget + random.nextInt(5_000_000) - 2_000_000;
                contributions.merge(partner, budget, Math::addExact);
                cash.merge(partner, new Position.Cash(budget / 2, 0), Position.Cash::plus);
                lines.add(new PositionLine(
                        Optional.of(scheme),
                        Optional.of(scheme.source()),
                        new Bodies(partner, partner, agreement.host()),
                        budget,
                        actual,
                        Weight.of(budget),
                        Set.of(),
                        0));
            }
        }
        return new Position(
                new Period(YEAR, Period.MARCH),
                lines,
                contributions,
                cash,
                Position.Facts.COMPLETE);
    }
}
