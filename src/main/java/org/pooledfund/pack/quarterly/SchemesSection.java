package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.fund.Tolerances.Ratings;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnGroup;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Rag;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;

/** Income and expenditure by scheme. */
final class SchemesSection {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", "Ref", ColumnKind.CODE),
            new Column("scheme", "Scheme", ColumnKind.TEXT),
            new Column("lead", "Lead", ColumnKind.TEXT),
            new Column("source", "Funding source", ColumnKind.TEXT),
            new Column("budget", "Full-year budget", ColumnKind.MONEY_POUNDS),
            new Column("plan", "Plan", ColumnKind.MONEY_POUNDS),
            new Column("actual", "Actual", ColumnKind.MONEY_POUNDS),
            new Column("variance", "Variance", ColumnKind.VARIANCE),
            new Column("percent", "%", ColumnKind.VARIANCE_PERCENT),
            new Column("rating", "Rating", ColumnKind.RAG));
    private static final int FIRST_TO_DATE = 5;
    private static final int TO_DATE = 4;

    private final Figures figures;
    private final Settlement settlement;

    SchemesSection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
    }

    Section section() {
        return new Section(
                "schemes",
                settlement.through().quarter().label(),
                "Income and expenditure by scheme",
                "What each scheme was planned to spend to the end of "
                        + settlement.through().label() + " and what the pool's ledger shows.",
                List.of(table()),
                Section.Orientation.WIDE);
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        settlement.schemes().forEach(scheme -> rows.add(row(scheme)));
        if (settlement.outsideSchemesPence() != 0 || planOutside() != 0) {
            rows.add(outsideSchemes());
        }
        rows.add(Row.total(
                Cell.BLANK,
                Cell.text("Total fund"),
                Cell.BLANK,
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
                Cell.text(outturn.scheme().source().label()),
                Cell.pence(outturn.scheme().budgetPence()),
                Cell.pence(outturn.planPence()),
                Cell.pence(outturn.actualPence()),
                Cell.pence(outturn.variancePence()),
                Cell.percent(Percentages.of(outturn.variancePence(), outturn.planPence())),
                Cell.rag(rag(outturn)));
    }

    private Row outsideSchemes() {
        return Row.body(
                Cell.text("-"),
                Cell.text("On no scheme of the agreement"),
                Cell.BLANK,
                Cell.BLANK,
                Cell.pence(0),
                Cell.pence(planOutside()),
                Cell.pence(settlement.outsideSchemesPence()),
                Cell.pence(settlement.outsideSchemesPence() - planOutside()),
                Cell.BLANK,
                Cell.rag(Rag.RED));
    }

    private long planOutside() {
        return settlement.remainder().planOutsidePence();
    }

    private Rag rag(SchemeOutturn outturn) {
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
                months(),
                tenths(ratings.redAboveTenths()),
                tenths(ratings.amberAboveTenths()));
    }

    private String months() {
        boolean profiled = figures.agreement().schemes().stream()
                .anyMatch(scheme -> !scheme.terms().profilePercent().isEmpty());
        return profiled ? "the months by its profile" : "twelve equal months";
    }

    private static String tenths(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
