package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Scope.When;
import org.pooledfund.fund.Split;

/** A composition as the program reads it. */
final class ComposedPool {
    private final Composition fund;
    private final Pool pool;

    private ComposedPool(Composition fund) {
        this.fund = fund;
        this.pool = new Pool(IntStream.range(0, fund.partners())
                .mapToObj(ComposedPool::name)
                .toArray(String[]::new));
    }

    static String name(int partner) {
        return "P" + partner;
    }

    static Pool of(Composition fund) {
        return new ComposedPool(fund).pool();
    }

    private Pool pool() {
        for (int s = 0; s < fund.schemes().size(); s++) {
            Composition.Spec spec = fund.schemes().get(s);
            pool.scheme("S" + s, name(spec.lead()), terms(spec));
        }
        for (Composition.Row row : fund.rows()) {
            String[] tags =
                    row.fault() < 0 ? new String[0] : new String[] {"fault:" + name(row.fault())};
            pool.add(line(row, tags));
        }
        if (fund.terms().exit()) {
            List<String> all = IntStream.range(0, fund.partners())
                    .mapToObj(ComposedPool::name)
                    .toList();
            pool.active(List.of(all, all.subList(0, all.size() - 1)));
        }
        earlySteps();
        coreSteps();
        return pool;
    }

    private PositionLine line(Composition.Row row, String... tags) {
        String partner = name(row.partner());
        Composition.Spec spec = fund.schemes().get(row.scheme());
        return new PositionLine(
                Optional.of(new Scheme(
                        "S" + row.scheme(),
                        "Scheme",
                        name(spec.lead()),
                        FundingSource.NHS_MINIMUM,
                        AreaOfSpend.OTHER,
                        0,
                        terms(spec))),
                Optional.of(FundingSource.values()[row.source()]),
                new PositionLine.Bodies(partner, partner, partner),
                row.budget(),
                row.actual(),
                new PositionLine.Weight(
                        row.budget(),
                        Fraction.of(
                                BigInteger.valueOf(row.budget() * row.days()),
                                BigInteger.valueOf(365))),
                Set.of(tags),
                row.stretch());
    }

    private static SchemeTerms terms(Composition.Spec spec) {
        return new SchemeTerms(
                SchemeTerms.Mode.POOLED,
                spec.fixed() ? SchemeTerms.Cost.FIXED : SchemeTerms.Cost.VARIABLE,
                spec.fenced(),
                "G" + spec.group(),
                SchemeTerms.Judgement.JOINT_OPERATION,
                "",
                Map.of(),
                List.of());
    }

    private void earlySteps() {
        Composition.Terms terms = fund.terms();
        pool.step(new EarlyRule.RingFence(terms.ownerBears()));
        if (terms.faultStep()) {
            pool.step(new EarlyRule.Fault());
        }
        pool.step(new EarlyRule.Netting(EarlyRule.Level.valueOf(terms.level().name())));
        if (terms.reserve() > 0) {
            pool.step(new EarlyRule.Reserve(terms.reserve(), new Split.HostBears()));
        }
        if (terms.deadbandPercent() >= 0) {
            pool.step(new EarlyRule.Deadband(
                    BigDecimal.valueOf(terms.deadbandPercent()), new Split.HostBears(), false));
        }
        List<Cap.Limit> limits = new ArrayList<>();
        for (int p = 0; p < fund.partners(); p++) {
            if (terms.caps().get(p) >= 0) {
                limits.add(new Cap.Limit(
                        name(p),
                        Optional.of(terms.caps().get(p)),
                        Optional.empty(),
                        terms.spill() < 0 ? List.of() : List.of(name(terms.spill()))));
            }
        }
        if (!limits.isEmpty()) {
            pool.step(new Cap(terms.capPerUnit(), limits), Scope.of(When.OVERSPEND));
        }
    }

    private void coreSteps() {
        if (fund.terms().fixedToHost()) {
            pool.step(
                    new Split.HostBears(),
                    new Scope(
                            When.EITHER,
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(SchemeTerms.Cost.FIXED),
                            Set.of()));
        }
        switch (fund.terms().core()) {
            case PROPORTIONAL -> pool.step(Split.Proportional.EXACT);
            case DAYS -> pool.step(new Split.Proportional(Split.Basis.DAYS, Split.Precision.EXACT));
            case PERCENTAGES -> pool.step(percentages());
            case LEAD -> pool.step(new CoreRule.LeadBears());
            case HOST -> pool.step(new Split.HostBears());
            case BANDS ->
                pool.step(new CoreRule.Bands(List.of(
                        new CoreRule.Band(
                                Optional.of(BigDecimal.valueOf(2)), new Split.HostBears()),
                        new CoreRule.Band(Optional.of(BigDecimal.valueOf(5)), percentages()),
                        new CoreRule.Band(Optional.empty(), Split.Proportional.EXACT))));
            case ASYMMETRIC ->
                pool.step(percentages(), Scope.of(When.OVERSPEND))
                        .step(Split.Proportional.EXACT, Scope.of(When.UNDERSPEND));
            case FIRST_BENEFIT ->
                pool.step(new CoreRule.FirstBenefit(name(0), BigDecimal.TEN))
                        .step(Split.Proportional.EXACT);
            case KEEP_UNDERSPEND ->
                pool.step(
                                new CoreRule.CarryForward(Split.Proportional.EXACT, false),
                                Scope.of(When.UNDERSPEND))
                        .step(Split.Proportional.EXACT);
            case OVERSPEND_ONLY -> pool.step(Split.Proportional.EXACT, Scope.of(When.OVERSPEND));
        }
    }

    private Split percentages() {
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        for (int p = 0; p < fund.partners(); p++) {
            percents.put(name(p), BigDecimal.valueOf(fund.terms().percents().get(p)));
        }
        return new Split.Percentages(percents);
    }
}
