package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Tolerances.Ratings;
import org.pooledfund.matching.Side;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnGroup;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.Rag;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;

/** Income and expenditure by scheme. */
final class SchemesSection {
    private static final List<Column> COLUMNS = List.of(
            Heads.code("id", "Ref"),
            Heads.text("scheme", "Scheme"),
            Heads.text("lead", "Lead"),
            Heads.pounds("budget", "Full-year budget"),
            Heads.pounds("plan", "Plan"),
            Heads.pounds("actual", "Actual"),
            Heads.variance("variance", "Variance").less("actual", "plan"),
            Heads.percent("percent", "%"),
            Heads.rating("rating", "Rating"));
    private static final int FIRST_TO_DATE = 4;
    private static final int TO_DATE = 4;

    private final Figures figures;
    private final Settlement settlement;
    private final Money money;

    SchemesSection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
        this.money = new Money(figures);
    }

    Section section() {
        return new Section(
                "schemes",
                figures.quarter(),
                "Income and expenditure by scheme",
                "What each scheme was planned to spend to the end of " + figures.through()
                        + " and what the pool's ledger shows. A page of its own follows for each"
                        + " scheme rated red.",
                List.of(table(), months()),
                Section.Orientation.PORTRAIT);
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        settlement.schemes().forEach(scheme -> rows.add(row(scheme)));
        if (settlement.outsideSchemesPence() != 0
                || settlement.remainder().planOutsidePence() != 0) {
            rows.add(outsideSchemes());
        }
        rows.add(Row.total(
                Cell.BLANK,
                Cell.text("Total fund"),
                Cell.BLANK,
                Cell.pence(figures.agreement().budgetPence()),
                Cell.pence(settlement.planPence()),
                Cell.pence(settlement.outturnPence()),
                Cell.pence(settlement.variancePence()),
                Cell.percent(Percentages.of(settlement.variancePence(), settlement.planPence())),
                Cell.BLANK));
        return Table.of("scheme-outturn", "Schemes", caption(), COLUMNS, rows)
                .withGroups(new ColumnGroup("Year to date", FIRST_TO_DATE, TO_DATE));
    }

    private Row row(SchemeOutturn outturn) {
        return Row.body(
                Cell.text(outturn.scheme().id()),
                Cell.text(outturn.scheme().name()),
                Cell.text(figures.shortName(outturn.scheme().lead())),
                Cell.of(money.budget(outturn.scheme())),
                Cell.of(money.plan(outturn)),
                Cell.of(money.spent(outturn)),
                Cell.pence(outturn.variancePence()),
                Cell.percent(Percentages.of(outturn.variancePence(), outturn.planPence())),
                Cell.rag(rag(figures, outturn)));
    }

    private Row outsideSchemes() {
        long planned = settlement.remainder().planOutsidePence();
        return Row.body(
                Cell.text("-"),
                Cell.text("On no scheme of the agreement"),
                Cell.BLANK,
                Cell.of(org.pooledfund.pack.Amount.nil("No scheme, so no budget")),
                Cell.of(org.pooledfund.pack.Amount.ruled("Planned on no scheme", "", "", planned)),
                Cell.of(money.spentOnNoScheme()),
                Cell.pence(settlement.outsideSchemesPence() - planned),
                Cell.BLANK,
                Cell.rag(Rag.RED));
    }

    private GroupedBars months() {
        Months months = new Months(figures);
        List<Period> periods = months.all();
        return new GroupedBars(
                "Actual against profile, month by month",
                "The profile is what of the budgets falls on each month.",
                periods.stream().map(Months::shortLabel).toList(),
                List.of(
                        new GroupedBars.Series(
                                "Profile",
                                periods.stream()
                                        .map(period -> figures.agreement().schemes().stream()
                                                .mapToLong(scheme -> months.plan(scheme, period)
                                                        .pence())
                                                .sum())
                                        .toList()),
                        new GroupedBars.Series(
                                "Actual",
                                periods.stream()
                                        .map(period -> months.spent(
                                                        Ledgers.counted(
                                                                Side.POOL, LineMarks.SPENDING),
                                                        period)
                                                .pence())
                                        .toList())));
    }

    static Rag rag(Figures figures, SchemeOutturn outturn) {
        return switch (outturn.rating(figures.agreement().tolerances().ratings())) {
            case GREEN -> Rag.GREEN;
            case AMBER -> Rag.AMBER;
            case RED -> Rag.RED;
        };
    }

    private String caption() {
        Ratings ratings = figures.agreement().tolerances().ratings();
        return String.format(
                Locale.UK,
                "The plan spreads each budget over %s. Red: more than %s over"
                        + " plan; amber: more than %s over; green: otherwise.",
                spread(),
                tenths(ratings.redAboveTenths()),
                tenths(ratings.amberAboveTenths()));
    }

    private String spread() {
        boolean profiled = figures.agreement().schemes().stream()
                .anyMatch(scheme -> !scheme.terms().profilePercent().isEmpty());
        return profiled ? "the months by its profile" : "twelve equal months";
    }

    private static String tenths(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
