package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Forecast;
import org.pooledfund.fund.Scheme;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Rag;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.Waterfall;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Step;

/** The year's end as it is forecast, and how its variance would fall on the partners. */
final class ForecastSection {
    private final Figures figures;
    private final Forecast forecast;
    private final Settlement settlement;
    private final Money money;

    ForecastSection(Figures figures, YearEnd yearEnd) {
        this.figures = figures;
        this.forecast = yearEnd.forecast();
        this.settlement = yearEnd.settlement();
        this.money = new Money(figures);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(schemes(), waterfall(), shares()));
        blocks.add(new SettlementTables(figures)
                .working("forecast-working", "Working of the forecast", steps()));
        if (!settlement.remainder().notes().isEmpty()) {
            blocks.add(new Bullets(settlement.remainder().notes()));
        }
        return new Section(
                "forecast",
                figures.agreement().year().label(),
                "Forecast of the year's end",
                words(figures, new YearEnd(forecast, settlement))
                        + " How it would fall on the partners follows below, rule by rule.",
                blocks,
                Section.Orientation.PORTRAIT);
    }

    /** The same rules as to date, on the whole year. */
    private List<Step> steps() {
        return settlement.steps().stream()
                .map(step -> new Step(
                        step.name().replace("to date", "of the year"),
                        step.rule(),
                        step.clause(),
                        step.partner(),
                        step.amountInPence(),
                        step.amountOutPence()))
                .toList();
    }

    /** The forecast in a sentence or two. */
    static String words(Figures figures, YearEnd yearEnd) {
        long variance = yearEnd.settlement().variancePence();
        String against = variance == 0
                ? ", as planned."
                : ", " + Pounds.brief(Math.abs(variance)) + (variance > 0 ? " more" : " less")
                        + " than planned.";
        return "The fund is expected to spend "
                + Pounds.brief(yearEnd.settlement().outturnPence()) + " by "
                + CellText.longDay(figures.agreement().year().lastDay()) + against
                + " Forecast of " + CellText.longDay(yearEnd.forecast().madeOn()) + " by "
                + yearEnd.forecast().madeBy() + ".";
    }

    private Table schemes() {
        List<Row> rows = new ArrayList<>();
        for (SchemeOutturn outturn : settlement.schemes()) {
            rows.add(row(outturn));
        }
        long budget = settlement.schemes().stream()
                .mapToLong(outturn -> outturn.scheme().budgetPence())
                .sum();
        long expected = settlement.schemes().stream()
                .mapToLong(outturn -> forecast.of(outturn.scheme().id()).outturnPence())
                .sum();
        if (settlement.outsideSchemesPence() != 0) {
            Amount outside = money.spentOnNoScheme();
            expected += outside.pence();
            rows.add(Row.body(
                    Cell.text("-"),
                    Cell.text("On no scheme of the agreement"),
                    Cell.of(Amount.nil("No scheme, so no budget")),
                    Cell.of(outside),
                    Cell.pence(outside.pence()),
                    Cell.BLANK,
                    Cell.rag(Rag.RED),
                    Cell.text("As spent to date")));
        }
        rows.add(Row.total(
                Cell.BLANK,
                Cell.text("Total fund"),
                Cell.pence(budget),
                Cell.pence(expected),
                Cell.pence(expected - budget),
                Cell.percent(Percentages.of(expected - budget, budget)),
                Cell.BLANK,
                Cell.BLANK));
        return Table.of(
                "scheme-forecast",
                "Forecast by scheme",
                "A judgement of " + forecast.madeBy() + ", not a figure of any ledger. Rated as the"
                        + " outturn to date is, against the budget of the year.",
                List.of(
                        Heads.code("id", "Ref"),
                        Heads.text("scheme", "Scheme"),
                        Heads.pounds("budget", "Full-year budget"),
                        Heads.pounds("forecast", "Forecast"),
                        Heads.variance("variance", "Variance").less("forecast", "budget"),
                        Heads.percent("percent", "%"),
                        Heads.rating("rating", "Rating"),
                        Heads.text("reason", "Why")),
                rows);
    }

    private Row row(SchemeOutturn outturn) {
        Scheme scheme = outturn.scheme();
        Forecast.Outturn expected = forecast.of(scheme.id());
        long variance = expected.outturnPence() - scheme.budgetPence();
        return Row.body(
                Cell.text(scheme.id()),
                Cell.text(scheme.name()),
                Cell.of(money.budget(scheme)),
                Cell.of(Amount.ruled(
                        "Forecast of scheme " + scheme.id() + ", " + forecast.madeOn(),
                        "a judgement of " + forecast.madeBy(),
                        "",
                        expected.outturnPence())),
                Cell.pence(variance),
                Cell.percent(Percentages.of(variance, scheme.budgetPence())),
                Cell.rag(SchemesSection.rag(
                        figures,
                        new SchemeOutturn(scheme, scheme.budgetPence(), expected.outturnPence()))),
                expected.reason().isEmpty() ? Cell.BLANK : Cell.text(expected.reason()));
    }

    private Waterfall waterfall() {
        return SummarySection.waterfall(
                settlement,
                new SummarySection.Ends("Budget", "Forecast"),
                "From budget to forecast",
                "Each bar is what one scheme is expected to spend more or less than its budget.");
    }

    /** All on the fund's terms; with what no partner bears they add up to the variance. */
    private Table shares() {
        List<Row> rows = new ArrayList<>();
        long contributions = 0;
        long shares = 0;
        for (Share share : settlement.shares()) {
            contributions += share.contributionPence();
            shares += share.sharePence();
            rows.add(Row.body(
                    Cell.text(figures.fullName(share.partner())),
                    Cell.of(Amount.ruled(
                            "Contribution of " + share.partner() + " for the year",
                            "as the agreement has it",
                            "",
                            share.contributionPence())),
                    Cell.of(ruled("Share of " + share.partner(), share.sharePence())),
                    Cell.pence(share.finalCostPence())));
        }
        long nobody = settlement.remainder().pence();
        if (nobody != 0) {
            shares += nobody;
            rows.add(Row.body(
                    Cell.text(RemainderTable.NO_PARTNER),
                    Cell.of(Amount.nil("No partner")),
                    Cell.of(ruled(RemainderTable.NO_PARTNER, nobody)),
                    Cell.pence(nobody)));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.pence(contributions),
                Cell.pence(shares),
                Cell.pence(contributions + shares)));
        return Table.of(
                "forecast-shares",
                "Who would bear the forecast variance",
                "If the year ended as it is forecast. What is settled is what the ledgers say when"
                        + " it has ended.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.pence("contribution", "Contribution for the year"),
                        Heads.pence("share", "Share of forecast variance"),
                        Heads.pence("final", "Final cost").sum("contribution", "share")),
                rows);
    }

    private Amount ruled(String what, long pence) {
        return Amount.ruled(
                what + " in the forecast variance",
                "risk share; every step is in the working of the forecast",
                money.clauses(),
                pence);
    }
}
