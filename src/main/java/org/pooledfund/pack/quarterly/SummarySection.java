package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.Waterfall;
import org.pooledfund.pack.Waterfall.Step;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/** One page for those who read only one. */
final class SummarySection {
    private final Figures figures;
    private final Settlement settlement;
    private final Money money;

    SummarySection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
        this.money = new Money(figures);
    }

    Section section() {
        KeyPoints points = new KeyPoints(figures);
        return new Section(
                "summary",
                figures.quarter(),
                "Summary",
                points.lead(),
                List.of(
                        points.kpis(),
                        new Bullets(points.sentences()),
                        waterfall(),
                        positions("summary-positions")),
                Section.Orientation.PORTRAIT);
    }

    Waterfall waterfall() {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.level("Plan", settlement.planPence()));
        for (SchemeOutturn scheme : settlement.schemes()) {
            steps.add(Step.change(label(scheme), scheme.variancePence()));
        }
        long outside = settlement.outsideSchemesPence() - settlement.remainder().planOutsidePence();
        if (outside != 0) {
            steps.add(Step.change("No scheme", outside));
        }
        steps.add(Step.level("Actual", settlement.outturnPence()));
        return new Waterfall(
                "From plan to actual",
                "Each bar is what one scheme has spent more or less than planned to date.",
                steps);
    }

    /** The id and the first word of the name: enough to know it by, short enough for a bar. */
    private static String label(SchemeOutturn outturn) {
        return outturn.scheme().id() + " " + outturn.scheme().name().split(" ")[0];
    }

    Table positions(String id) {
        List<Row> rows = new ArrayList<>();
        long contributions = 0;
        long shares = 0;
        long due = 0;
        for (Share share : settlement.shares()) {
            contributions += share.contributionPence();
            shares += share.sharePence();
            boolean isHost = figures.isHost(share.partner());
            due += isHost ? 0 : share.settlementPence();
            rows.add(Row.body(
                    Cell.text(figures.fullName(share.partner())),
                    Cell.of(money.due(share)),
                    Cell.of(money.share(share)),
                    Cell.pence(share.finalCostPence()),
                    isHost
                            ? Cell.text("host")
                            : Cell.of(money.due(share)
                                    .plus(money.share(share))
                                    .minus(money.received(share))
                                    .minus(money.incurred(share))
                                    .plus(money.reimbursed(share)))));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.pence(contributions),
                Cell.pence(shares),
                Cell.pence(contributions + shares),
                new Cell.Money(due, owed())));
        return Table.of(
                id,
                "Where each partner stands",
                "Share is what the partner bears of the variance to date by the terms of the"
                        + " agreement. Brackets: the host would pay the partner.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.pence("contribution", "Contribution"),
                        Heads.pence("share", "Share"),
                        Heads.pence("final", "Final cost").sum("contribution", "share"),
                        Heads.pence("settlement", "Would pay the host")),
                rows);
    }

    /** All that the partners other than the host owe it. */
    private List<org.pooledfund.pack.Part> owed() {
        return settlement.shares().stream()
                .filter(share -> !figures.isHost(share.partner()))
                .map(share -> new org.pooledfund.pack.Part(
                        org.pooledfund.pack.Part.Kind.RULE,
                        "Owed to the host by " + share.partner(),
                        "final cost less what it has paid; see the position of each partner",
                        "",
                        share.settlementPence()))
                .toList();
    }
}
