package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.SchemeOutturn;

/** Funding sources: what comes in, what is spent from it, what is fenced, what has changed. */
final class SourcesSection {
    private final Figures figures;
    private final Money money;

    SourcesSection(Figures figures) {
        this.figures = figures;
        this.money = new Money(figures);
    }

    Section section() {
        long fenced = fenced().size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(bySource());
        if (fenced > 0) {
            blocks.add(ringFences());
        }
        blocks.addAll(new Changes(figures).blocks());
        return new Section(
                "sources",
                figures.quarter(),
                "Funding sources, ring-fences and changes",
                fenced == 0
                        ? "Where the money comes from and what is spent from it. The agreement"
                                + " ring-fences no scheme."
                        : "Where the money comes from and what is spent from it. The agreement"
                                + " ring-fences " + Words.count(fenced, "scheme") + ".",
                blocks,
                Section.Orientation.PORTRAIT);
    }

    private Table bySource() {
        List<Row> rows = new ArrayList<>();
        long[] sums = new long[5];
        for (FundingSource source : FundingSource.values()) {
            Amount in = in(source);
            Amount budget = of(source, s -> money.budget(s.scheme()));
            Amount plan = of(source, money::plan);
            Amount spent = of(source, money::spent);
            if (in.parts().size() + budget.parts().size() > 2) {
                rows.add(Row.body(
                        Cell.text(source.label()),
                        Cell.of(in),
                        Cell.of(budget),
                        Cell.of(plan),
                        Cell.of(spent),
                        Cell.pence(budget.pence() - spent.pence())));
                add(sums, in, budget, plan, spent);
            }
        }
        if (figures.settlement().outsideSchemesPence() != 0) {
            Amount none = money.spentOnNoScheme();
            Amount nil = Amount.nil("No scheme, so no source");
            rows.add(Row.body(
                    Cell.text("No source: on no scheme"),
                    Cell.of(nil),
                    Cell.of(nil),
                    Cell.of(nil),
                    Cell.of(none),
                    Cell.pence(-none.pence())));
            add(sums, nil, nil, nil, none);
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.pence(sums[0]),
                Cell.pence(sums[1]),
                Cell.pence(sums[2]),
                Cell.pence(sums[3]),
                Cell.pence(sums[4])));
        return Table.of(
                "funding-sources",
                "By funding source",
                "Spending counts against the source its scheme is paid from. Left is the year's"
                        + " budget less what is spent to date.",
                List.of(
                        Heads.text("source", "Funding source"),
                        Heads.pounds("in", "Contributed for the year"),
                        Heads.pounds("budget", "Budget for the year"),
                        Heads.pounds("plan", "Plan to date"),
                        Heads.pounds("spent", "Spent to date"),
                        Heads.pounds("left", "Left").less("budget", "spent")),
                rows);
    }

    private static void add(long[] sums, Amount in, Amount budget, Amount plan, Amount spent) {
        sums[0] += in.pence();
        sums[1] += budget.pence();
        sums[2] += plan.pence();
        sums[3] += spent.pence();
        sums[4] += budget.pence() - spent.pence();
    }

    private Amount in(FundingSource source) {
        Amount all = Amount.nil("Contributions from " + source.label());
        for (Contribution contribution : figures.agreement().contributions()) {
            if (contribution.source() == source) {
                all = all.plus(money.forYear(contribution));
            }
        }
        return all;
    }

    private Amount of(FundingSource source, Function<SchemeOutturn, Amount> what) {
        Amount all = Amount.nil("Schemes paid from " + source.label());
        for (SchemeOutturn outturn : figures.settlement().schemes()) {
            if (outturn.scheme().source() == source) {
                all = all.plus(what.apply(outturn));
            }
        }
        return all;
    }

    private List<SchemeOutturn> fenced() {
        return figures.settlement().schemes().stream()
                .filter(outturn -> outturn.scheme().terms().ringFenced())
                .toList();
    }

    private Table ringFences() {
        List<Row> rows = fenced().stream()
                .map(outturn -> Row.body(
                        Cell.text(outturn.scheme().id() + " " + outturn.scheme().name()),
                        Cell.text(outturn.scheme().source().label()),
                        Cell.of(money.budget(outturn.scheme())),
                        Cell.of(money.plan(outturn)),
                        Cell.of(money.spent(outturn)),
                        Cell.pence(outturn.variancePence())))
                .toList();
        return Table.of(
                "ring-fences",
                "Ring-fenced schemes",
                "Money that may be spent on nothing else.",
                List.of(
                        Heads.text("scheme", "Scheme"),
                        Heads.text("source", "Funding source"),
                        Heads.pounds("budget", "Budget for the year"),
                        Heads.pounds("plan", "Plan to date"),
                        Heads.pounds("spent", "Spent to date"),
                        Heads.variance("variance", "Variance").less("spent", "plan")),
                rows);
    }
}
