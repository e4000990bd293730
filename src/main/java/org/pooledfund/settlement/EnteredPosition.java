package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.RiskShareTerms.MidYear;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Position.Cash;
import org.pooledfund.settlement.PositionLine.Bodies;

/** A position from rows that somebody has entered, held against the agreement. */
public final class EnteredPosition {
    private final Agreement agreement;
    private final List<PositionRow> rows;
    private final Basis basis;
    private final Segments segments;
    private final StretchFunding funding;
    private final RowOutlook outlook;
    private List<PositionLine> lines = new ArrayList<>();
    private final Map<String, Cash> cash = new LinkedHashMap<>();
    private final Map<String, Long> budgets = new LinkedHashMap<>();

    private EnteredPosition(Agreement agreement, List<PositionRow> rows, Basis basis) {
        this.agreement = agreement;
        this.rows = rows;
        this.basis = basis;
        this.segments = new Segments(agreement);
        this.funding = new StretchFunding(agreement, segments);
        this.outlook = new RowOutlook(agreement, segments, basis);
    }

    /**
     * The position that rows describe.
     *
     * @throws ProblemException if budgets are not what the agreement makes due, or a row does not
     *     say up to when it counts although a partner joins or leaves and each stretch of the year
     *     bears its own spending
     */
    public static Position of(Agreement agreement, List<PositionRow> rows, Basis basis) {
        return new EnteredPosition(agreement, rows, basis).position();
    }

    private Position position() {
        Optional<BigDecimal> achieved = Optional.empty();
        if (rows.stream().allMatch(row -> row.amounts().budget().isEmpty())) {
            agreedBudgets();
        }
        for (PositionRow row : rows) {
            row.scheme().flatMap(agreement::scheme).ifPresent(scheme -> line(scheme, row));
            cash.merge(
                    row.partner(),
                    new Cash(row.amounts().cashPaid(), row.amounts().reimbursed()),
                    Cash::plus);
            achieved = achieved.or(row::achievedPercent);
        }
        checkContributions();
        checkCash();
        outlook.check(lines, rows);
        if (basis.outlook() == Basis.Outlook.TO_DATE) {
            lines = new PlanToDate(agreement, basis.months()).of(lines, segments);
        }
        Map<String, Long> contributions = new LinkedHashMap<>();
        lines.forEach(
                line -> contributions.merge(line.partner(), line.budgetPence(), Math::addExact));
        return new Position(
                basis.through(),
                lines,
                contributions,
                cash,
                new Position.Facts(
                        basis.isFinal(),
                        basis.planClosed(),
                        achieved,
                        segments.stretches(
                                basis.outlook() == Basis.Outlook.TO_DATE
                                        ? basis.months()
                                        : Period.MARCH)));
    }

    private void agreedBudgets() {
        Funding agreed = new Funding(agreement);
        for (Scheme scheme : agreement.schemes()) {
            agreed.of(scheme).forEach((partner, pence) -> {
                Bodies bodies = new Bodies(partner, partner, spender(scheme, partner));
                FundingSource source = Funding.source(agreement, scheme, partner);
                plan(new Whose(scheme, source, bodies), pence);
            });
        }
    }

    /** A budget of the whole year, on the stretches in which its partner is one. */
    private void plan(Whose whose, long yearBudget) {
        List<Long> budgets = funding.budgets(
                Optional.of(whose.scheme()), whose.bodies().partner(), whose.source(), yearBudget);
        for (int segment = 0; segment < budgets.size(); segment++) {
            if (budgets.get(segment) != 0 || budgets.size() == 1) {
                add(whose, budgets.get(segment), 0, Set.of(), segment);
            }
        }
    }

    /** Where a stretch bears its own spending, a row must say in which one it was spent. */
    private void line(Scheme scheme, PositionRow row) {
        boolean byPeriod = agreement.terms().midYear() == MidYear.SPENDING_BY_PERIOD;
        boolean ofYear = segments.isCut() && row.periodEnd().isEmpty();
        if (ofYear && byPeriod) {
            throw new ProblemException(
                    Finding.at(row.place(), Problem.NEEDS_PERIOD_END, segments.changing()));
        }
        String spender = scheme.terms().mode() == Mode.ALIGNED
                ? row.partner()
                : row.spentBy().orElse(spender(scheme, row.partner()));
        Whose whose = new Whose(
                scheme,
                row.source().orElse(Funding.source(agreement, scheme, row.partner())),
                new Bodies(row.partner(), row.partner(), spender));
        long budget = row.amounts().budget().orElse(0L);
        if (ofYear) {
            plan(whose, budget);
        }
        add(
                whose,
                ofYear ? 0 : budget,
                outlook.ofRow(scheme, row),
                tags(row),
                segments.of(row.periodEnd()));
        if (segments.isCut() && !ofYear) {
            toCome(whose, row);
        }
    }

    /** What a row makes expect of the stretches to come. */
    private void toCome(Whose whose, PositionRow row) {
        outlook.later(whose.scheme(), row)
                .forEach((segment, pence) ->
                        add(whose.by(remaining(segment)), 0, pence, tags(row), segment));
    }

    /** Who does in a stretch what a body did before: itself, or the host if it has left. */
    private UnaryOperator<String> remaining(int segment) {
        return body -> segments.isPartner(body, segment) ? body : agreement.host();
    }

    /** Where a lead commissions for all, it is the lead that pays. */
    private static String spender(Scheme scheme, String partner) {
        return scheme.terms().mode() == Mode.LEAD ? scheme.lead() : partner;
    }

    /** A fault without a name is that of the row's partner. */
    private static Set<String> tags(PositionRow row) {
        Set<String> tags = new LinkedHashSet<>(row.tags());
        if (tags.remove("fault")) {
            tags.add(PositionLine.FAULT + row.partner());
        }
        return tags;
    }

    private record Whose(Scheme scheme, FundingSource source, Bodies bodies) {
        Whose by(UnaryOperator<String> body) {
            return new Whose(
                    scheme,
                    source,
                    new Bodies(
                            body.apply(bodies.partner()),
                            body.apply(bodies.commissioner()),
                            body.apply(bodies.spentBy())));
        }
    }

    private void add(Whose whose, long yearBudget, long actual, Set<String> tags, int segment) {
        Scheme scheme = whose.scheme();
        Bodies bodies = whose.bodies();
        if (scheme.terms().mode() != Mode.IN_VIEW) {
            budgets.merge(bodies.partner(), yearBudget, Math::addExact);
        }
        lines.add(new PositionLine(
                Optional.of(scheme),
                Optional.of(whose.source()),
                bodies,
                yearBudget,
                actual,
                funding.weight(bodies.partner(), whose.source(), yearBudget, segment),
                tags,
                segment));
    }

    private String file() {
        return rows.isEmpty() ? agreement.fundId() : rows.getFirst().place().file();
    }

    /** Cash that the agreement's mode does not know is a mistake in the position. */
    private void checkCash() {
        CashMode mode = agreement.arrangement().cashMode();
        List<Finding> findings = new ArrayList<>();
        cash.forEach((partner, money) -> {
            boolean moved = money.receivedPence() != 0 || money.reimbursedPence() != 0;
            if (mode == CashMode.NOTIONAL && moved) {
                findings.add(cashFinding(partner, money, "notional", "partners keep their money"));
            }
            if (mode == CashMode.CIRCULAR && money.receivedPence() != money.reimbursedPence()) {
                findings.add(cashFinding(partner, money, "circular", "it must come to nil"));
            }
        });
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
    }

    private Finding cashFinding(String partner, Cash money, String mode, String so) {
        return Finding.at(
                Place.of(file()),
                Problem.CASH_NOT_AS_AGREED,
                partner,
                Pence.format(money.receivedPence()),
                Pence.format(money.reimbursedPence()),
                mode,
                so);
    }

    private void checkContributions() {
        List<Finding> findings = new ArrayList<>();
        for (String partner : agreement.partnerIds()) {
            long due = agreement.contributionPence(partner);
            long budget = budgets.getOrDefault(partner, 0L);
            if (due != budget) {
                findings.add(Finding.at(
                        Place.of(file()),
                        Problem.CONTRIBUTION_DIFFERS,
                        partner,
                        Pence.format(budget),
                        Pence.format(due),
                        Pence.format(budget - due)));
            }
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
    }
}
