package org.pooledfund.pack.quarterly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.extract.Standing;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.LineFacts;
import org.pooledfund.matching.LineFacts.Fate;
import org.pooledfund.matching.LineGroup;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.ReconciliationSummary.OpenLine;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.Statement;
import org.pooledfund.national.Check;
import org.pooledfund.national.LocalFigures;
import org.pooledfund.national.NationalChecks;
import org.pooledfund.national.RuleSetDocument;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;

/** The stored figures of a fund as odd as a test wants; each partner leads a scheme. */
public final class FundFigures {
    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final Period THROUGH = new Period(YEAR, 6);
    private static final long BUDGET = 1_200_000_10L;

    private final int partners;
    private final String name;
    private final long spentAMonth;
    private final int breaks;
    private final List<LineGroup> groups = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Long> spent = new LinkedHashMap<>();

    /**
     * A fund.
     *
     * @param name of its partners, before their number
     * @param spentAMonth pence, on each scheme
     * @param breaks open on each scheme
     */
    public FundFigures(int partners, String name, long spentAMonth, int breaks) {
        this.partners = partners;
        this.name = name;
        this.spentAMonth = spentAMonth;
        this.breaks = breaks;
    }

    /** Everything a pack is made from. */
    public Figures figures() {
        Agreement agreement = agreement();
        for (int i = 0; i < partners && spentAMonth != 0; i++) {
            spend(id(i), "S" + i);
        }
        PoolTotals totals = new PoolTotals(THROUGH, spent, 0, Map.of());
        Settlement settlement = RiskShare.settle(agreement, totals);
        return new Figures(
                agreement,
                settlement,
                new ReconciliationSummary(List.of(), open, List.of(), statements),
                new Ledgers(groups, List.of()),
                NationalChecks.of(new Check.Evidence(
                        agreement,
                        RiskShare.position(agreement, totals),
                        settlement,
                        RuleSetDocument.of(YEAR),
                        LocalFigures.NONE)),
                Besides.NOTHING,
                spent.isEmpty() ? List.of() : List.of(extract()),
                spent.isEmpty()
                        ? List.of()
                        : List.of(new QuarantinedRow(
                                "pool", "pool.csv", 7, "no date", Optional.empty(), "")),
                List.of(),
                LocalDate.of(2025, 9, 30),
                1,
                List.of(),
                Settled.NOTHING);
    }

    private Agreement agreement() {
        List<Organisation> bodies = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        List<Scheme> schemes = new ArrayList<>();
        for (int i = 0; i < partners; i++) {
            bodies.add(new Organisation(
                    id(i),
                    name + " " + i,
                    "P" + i,
                    i % 2 == 0
                            ? Organisation.Kind.UNITARY_COUNCIL
                            : Organisation.Kind.INTEGRATED_CARE_BOARD,
                    Optional.empty(),
                    Optional.empty()));
            contributions.add(new Contribution(id(i), FundingSource.NHS_MINIMUM, BUDGET));
            schemes.add(new Scheme(
                    "S" + i,
                    "Scheme of " + name + " " + i,
                    id(i),
                    FundingSource.NHS_MINIMUM,
                    AreaOfSpend.SOCIAL_CARE,
                    BUDGET));
        }
        return new Agreement(
                "odd-fund",
                "Fund of " + name,
                YEAR,
                id(0),
                bodies,
                contributions,
                schemes,
                new RiskShareTerms(
                        List.of(new RiskShareTerms.Step(
                                "core split",
                                RiskShareTerms.Rule.PROPORTIONAL_TO_CONTRIBUTIONS,
                                "14.2")),
                        RiskShareTerms.LeadSpend.REIMBURSED,
                        "12.4"),
                new Tolerances(5, 100, 1, 10, new Tolerances.Ratings(20, 50)));
    }

    private static String id(int number) {
        return "partner-" + number;
    }

    /** Six equal months on both sides; the breaks are on the partner's side alone. */
    private void spend(String partner, String scheme) {
        spent.put(scheme, Math.multiplyExact(6, spentAMonth));
        for (int period = 1; period <= 6; period++) {
            long broken = 0;
            for (int i = 0; i < breaks && period == 1; i++) {
                long pence = (i % 2 == 0 ? 1 : -1) * (100L + i);
                broken += pence;
                open.add(broken(partner, scheme, pence));
                add(partner, scheme, period, Side.PARTNER, Fate.OPEN, pence);
            }
            add(partner, scheme, period, Side.PARTNER, Fate.MATCHED, spentAMonth);
            add(partner, scheme, period, Side.POOL, Fate.MATCHED, spentAMonth);
            statements.add(new Statement(
                    partner,
                    Flow.EXPENDITURE,
                    new Period(YEAR, period),
                    spentAMonth + broken,
                    broken == 0
                            ? List.of()
                            : List.of(new Statement.Line(
                                    DifferenceType.MISSING_IN_POOL, breaks, broken)),
                    spentAMonth));
        }
    }

    private Open broken(String partner, String scheme, long pence) {
        int number = open.size() + 1;
        OpenLine line = new OpenLine(
                Side.PARTNER,
                "ledger-" + partner,
                "file.csv",
                number,
                1,
                LocalDate.of(2025, 4, 30),
                pence,
                Optional.of(scheme),
                "REF-" + number,
                "Supplier",
                "",
                "C1");
        return new Open(
                number,
                partner,
                Flow.EXPENDITURE,
                DifferenceType.MISSING_IN_POOL,
                pence,
                Math.abs(pence),
                number * 17 % 200,
                "The pool has nothing for REF-" + number + ".",
                List.of(line));
    }

    private void add(String partner, String scheme, int period, Side side, Fate fate, long pence) {
        LineFacts facts = new LineFacts(
                side == Side.POOL ? "pool" : "ledger-" + partner,
                "file.csv",
                2025,
                period,
                Nature.EXPENDITURE,
                Standing.IN_SCHEME,
                scheme,
                "",
                side.name(),
                partner,
                Flow.EXPENDITURE.name(),
                fate,
                (fate == Fate.OPEN ? DifferenceType.MISSING_IN_POOL : DifferenceType.NONE).name());
        groups.add(new LineGroup(facts, 1, pence));
    }

    private LoadedExtract extract() {
        long pence = spent.values().stream().mapToLong(Long::longValue).sum();
        ControlTotals posted = new ControlTotals(6L * partners, pence);
        return new LoadedExtract(
                1,
                "pool",
                "pool.csv",
                "0".repeat(64),
                java.time.Instant.EPOCH,
                new LoadReport(
                        posted.plus(new ControlTotals(3, 0)),
                        posted,
                        new ControlTotals(1, 0),
                        new ControlTotals(2, 0)));
    }
}
