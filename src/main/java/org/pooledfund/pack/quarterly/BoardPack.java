package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;

/** The report on one page, for a board. */
final class BoardPack {
    private static final int LONGEST_NAME = 50;
    private static final int SCHEMES = 7;

    private final Figures figures;

    BoardPack(Figures figures) {
        this.figures = figures;
    }

    Pack pack(PackMeta whole) {
        KeyPoints points = new KeyPoints(figures);
        Section page = new Section(
                "board",
                "Board summary: " + whole.period().label() + ", "
                        + whole.edition().status() + ", version "
                        + whole.edition().version(),
                Words.brief(figures.agreement().fundName(), LONGEST_NAME + 36),
                points.lead(),
                List.of(
                        points.kpis(),
                        new Bullets(points.sentences()),
                        schemes(),
                        new SummarySection(figures).positions("board-positions")),
                Section.Orientation.PORTRAIT);
        return new Pack(
                new PackMeta(
                        whole.fund(),
                        whole.period(),
                        new PackMeta.Edition(
                                "Board summary",
                                whole.edition().status(),
                                whole.edition().version()),
                        whole.inputs(),
                        whole.completeness()),
                List.of(page));
    }

    /** The schemes furthest from plan; the rest as one line, so that it casts on one page. */
    private Table schemes() {
        Settlement settlement = figures.settlement();
        Money money = new Money(figures);
        List<SchemeOutturn> furthest = settlement.schemes().stream()
                .sorted(Comparator.comparingLong(
                                (SchemeOutturn scheme) -> -Math.abs(scheme.variancePence()))
                        .thenComparing(scheme -> scheme.scheme().id()))
                .limit(SCHEMES)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (SchemeOutturn scheme : furthest) {
            rows.add(Row.body(
                    Cell.text(Words.brief(
                            scheme.scheme().id() + " " + scheme.scheme().name(), LONGEST_NAME)),
                    Cell.of(money.plan(scheme)),
                    Cell.of(money.spent(scheme)),
                    Cell.pence(scheme.variancePence()),
                    Cell.rag(SchemesSection.rag(figures, scheme))));
        }
        long plan = furthest.stream().mapToLong(SchemeOutturn::planPence).sum();
        long spent = furthest.stream().mapToLong(SchemeOutturn::actualPence).sum();
        long restPlan = settlement.planPence() - plan;
        long restSpent = settlement.outturnPence() - spent;
        if (restPlan != 0 || restSpent != 0) {
            rows.add(Row.body(
                    Cell.text("Everything else"),
                    Cell.of(rest("Plan", restPlan)),
                    Cell.of(rest("Actual", restSpent)),
                    Cell.pence(restSpent - restPlan),
                    Cell.BLANK));
        }
        rows.add(Row.total(
                Cell.text("Total fund"),
                Cell.pence(settlement.planPence()),
                Cell.pence(settlement.outturnPence()),
                Cell.pence(settlement.variancePence()),
                Cell.BLANK));
        return Table.of(
                "board-schemes",
                "Schemes, furthest from plan first",
                "Year to date.",
                List.of(
                        Heads.text("scheme", "Scheme"),
                        Heads.pounds("plan", "Plan"),
                        Heads.pounds("actual", "Actual"),
                        Heads.variance("variance", "Variance").less("actual", "plan"),
                        Heads.rating("rating", "Rating")),
                rows);
    }

    private static org.pooledfund.pack.Amount rest(String what, long pence) {
        return org.pooledfund.pack.Amount.ruled(
                what + " of the schemes not listed",
                "the fund's total less the schemes listed",
                "",
                pence);
    }
}
