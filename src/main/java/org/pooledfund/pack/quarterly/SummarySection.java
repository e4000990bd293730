package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pooledfund.pack.Amount;
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
    private static final int MOST_PARTNERS = 5;
    private static final int LONGEST_NAME = 50;

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
        return waterfall(
                settlement,
                new Ends("Plan", "Actual"),
                "From plan to actual",
                "Each bar is what one scheme has spent more or less than planned to date.");
    }

    /** What the first and the last bar of a waterfall are called. */
    record Ends(String first, String last) {}

    /** From what was planned to the outturn, scheme by scheme. */
    static Waterfall waterfall(Settlement settlement, Ends ends, String title, String caption) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.level(ends.first(), settlement.planPence()));
        for (SchemeOutturn scheme : settlement.schemes()) {
            steps.add(Step.change(label(scheme), scheme.variancePence()));
        }
        long outside = settlement.outsideSchemesPence() - settlement.remainder().planOutsidePence();
        if (outside != 0) {
            steps.add(Step.change("No scheme", outside));
        }
        steps.add(Step.level(ends.last(), settlement.outturnPence()));
        return new Waterfall(title, caption, steps);
    }

    private static String label(SchemeOutturn outturn) {
        return outturn.scheme().id() + " " + outturn.scheme().name();
    }

    /** The partners in agreement order; what does not fit a page is one line. */
    Table positions(String id) {
        List<Share> all = settlement.shares();
        List<Share> shown = all.subList(0, Math.min(all.size(), MOST_PARTNERS));
        List<Row> rows = new ArrayList<>();
        for (Share share : shown) {
            rows.add(row(name(share.partner()), List.of(share)));
        }
        List<Share> rest = all.subList(shown.size(), all.size());
        if (!rest.isEmpty()) {
            rows.add(row(Words.count(rest.size(), "other partner"), rest));
        }
        long elsewhere = settlement.remainder().pence();
        if (elsewhere != 0) {
            rows.add(Row.body(
                    Cell.text(RemainderTable.NO_PARTNER),
                    Cell.BLANK,
                    Cell.of(money.remainder()),
                    Cell.of(money.remainder()),
                    Cell.BLANK));
        }
        long contributions = all.stream().mapToLong(Share::contributionPence).sum();
        long shares = all.stream().mapToLong(Share::sharePence).sum() + elsewhere;
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.pence(contributions),
                Cell.pence(shares),
                Cell.pence(contributions + shares),
                Cell.of(owed(all))));
        return Table.of(
                id,
                "Where each partner stands",
                "Share is what the partner bears of the variance to date by the terms of the"
                        + " agreement. In the last column brackets mean that the host would pay the partner.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.pence("contribution", "Contribution"),
                        Heads.pence("share", "Share"),
                        Heads.pence("final", "Final cost").sum("contribution", "share"),
                        Heads.pence("settlement", "Would pay the host")),
                rows);
    }

    /** In full, or the short one where that would take a second line. */
    private String name(String partner) {
        String full = figures.fullName(partner);
        return full.length() <= LONGEST_NAME ? full : figures.shortName(partner);
    }

    private Row row(String name, List<Share> some) {
        Amount contributions = sum(some, money::due);
        Amount shares = sum(some, money::share);
        boolean isHost = some.size() == 1 && figures.isHost(some.getFirst().partner());
        return Row.body(
                Cell.text(name),
                Cell.of(contributions),
                Cell.of(shares),
                Cell.pence(contributions.pence() + shares.pence()),
                isHost ? Cell.text("host") : Cell.of(owed(some)));
    }

    private static Amount sum(List<Share> some, Function<Share, Amount> what) {
        return some.stream().map(what).reduce(Amount::plus).orElse(Amount.nil("No partners"));
    }

    /** What partners other than the host owe it. */
    private Amount owed(List<Share> some) {
        return sum(
                some.stream().filter(share -> !figures.isHost(share.partner())).toList(),
                share -> Amount.ruled(
                        "Owed to the host by " + share.partner(),
                        "final cost less what it has paid; see the position of each partner",
                        figures.agreement().terms().leadSpendClause(),
                        share.settlementPence()));
    }
}
