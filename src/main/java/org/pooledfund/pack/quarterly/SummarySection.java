package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Kpi;
import org.pooledfund.pack.Kpi.Tone;
import org.pooledfund.pack.Kpis;
import org.pooledfund.pack.Pounds;
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

    SummarySection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
    }

    Section section() {
        return new Section(
                "summary",
                settlement.through().quarter().label(),
                "Summary",
                lead(),
                List.of(kpis(), waterfall(), positions(), ledgers()),
                Section.Orientation.PORTRAIT);
    }

    private String lead() {
        long variance = settlement.variancePence();
        String month = settlement.through().label();
        if (variance == 0) {
            return "To the end of " + month + " the fund has spent exactly what was planned.";
        }
        SchemeOutturn largest = settlement.schemes().stream()
                .max(java.util.Comparator.comparingLong(
                        scheme -> Long.signum(variance) * scheme.variancePence()))
                .orElseThrow();
        return "To the end of " + month + " the fund has spent " + Pounds.words(Math.abs(variance))
                + (variance > 0 ? " more" : " less") + " than planned. The largest part of it is "
                + largest.scheme().name() + ".";
    }

    private Kpis kpis() {
        long variance = settlement.variancePence();
        List<Open> open = figures.reconciliation().open().stream()
                .filter(Open::needsAttention)
                .toList();
        int oldest = open.stream().mapToInt(Open::ageDays).max().orElse(0);
        return new Kpis(List.of(
                new Kpi(
                        "Full-year budget",
                        Pounds.brief(figures.agreement().budgetPence()),
                        figures.agreement().schemes().size() + " schemes, "
                                + figures.agreement().partners().size() + " partners",
                        Tone.NEUTRAL),
                new Kpi(
                        "Spent to date",
                        Pounds.brief(settlement.outturnPence()),
                        "plan " + Pounds.brief(settlement.planPence()),
                        Tone.NEUTRAL),
                new Kpi(
                        "Variance to date",
                        Pounds.brief(Math.abs(variance)) + word(variance),
                        Percentages.of(variance, settlement.planPence()).abs() + "% of plan",
                        variance > 0 ? Tone.BAD : Tone.GOOD),
                new Kpi(
                        "Breaks to clear",
                        Pounds.brief(stake(open)),
                        open.isEmpty()
                                ? "every line is matched"
                                : open.size() + " breaks, oldest " + oldest + " days",
                        open.isEmpty() ? Tone.GOOD : Tone.WARNING)));
    }

    private static String word(long variance) {
        if (variance == 0) {
            return "";
        }
        return variance > 0 ? " over" : " under";
    }

    private Waterfall waterfall() {
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

    private Table positions() {
        List<Row> rows = new ArrayList<>();
        long due = 0;
        for (Share share : settlement.shares()) {
            boolean isHost = share.partner().equals(figures.agreement().host());
            due += isHost ? 0 : share.settlementPence();
            rows.add(Row.body(
                    Cell.text(figures.fullName(share.partner())),
                    Cell.pence(share.contributionPence()),
                    Cell.pence(share.sharePence()),
                    Cell.pence(share.finalCostPence()),
                    isHost ? Cell.text("host") : Cell.pence(share.settlementPence())));
        }
        long elsewhere = settlement.remainder().pence();
        if (elsewhere != 0) {
            rows.add(Row.body(
                    Cell.text(RemainderTable.NO_PARTNER),
                    Cell.BLANK,
                    Cell.pence(elsewhere),
                    Cell.pence(elsewhere),
                    Cell.BLANK));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.pence(settlement.planPence()),
                Cell.pence(settlement.variancePence()),
                Cell.pence(settlement.outturnPence()),
                Cell.pence(due)));
        return Table.of(
                "summary-positions",
                "Where each partner stands",
                "Share is what the partner bears of the variance to date by the terms of the"
                        + " agreement. Brackets: the host would pay the partner.",
                List.of(
                        new Column("partner", "Partner", ColumnKind.TEXT),
                        new Column("contribution", "Contribution", ColumnKind.MONEY_PENCE),
                        new Column("share", "Share", ColumnKind.MONEY_PENCE),
                        new Column("final", "Final cost", ColumnKind.MONEY_PENCE),
                        new Column("settlement", "Would pay the host", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private Table ledgers() {
        List<Row> rows = new ArrayList<>();
        for (Share share : settlement.shares()) {
            String partner = share.partner();
            List<Open> open = figures.reconciliation().open().stream()
                    .filter(found -> found.partner().equals(partner))
                    .toList();
            long matched = figures.reconciliation().matched().stream()
                    .filter(found -> found.partner().equals(partner))
                    .mapToLong(found -> found.partnerLines() + found.poolLines())
                    .sum();
            rows.add(Row.body(
                    Cell.text(figures.fullName(partner)),
                    Cell.whole(matched),
                    Cell.whole(open.stream().filter(Open::needsAttention).count()),
                    Cell.pence(stake(open)),
                    Cell.whole(open.stream()
                            .filter(found -> !found.needsAttention())
                            .count())));
        }
        return Table.of(
                "summary-ledgers",
                "How the ledgers agree",
                "Timing clears by itself within the agreed months; the other breaks need somebody.",
                List.of(
                        new Column("partner", "Partner", ColumnKind.TEXT),
                        new Column("matched", "Lines matched", ColumnKind.WHOLE),
                        new Column("breaks", "Breaks to clear", ColumnKind.WHOLE),
                        new Column("stake", "At stake", ColumnKind.MONEY_PENCE),
                        new Column("timing", "Timing items", ColumnKind.WHOLE)),
                rows);
    }

    private static long stake(List<Open> open) {
        return open.stream()
                .filter(Open::needsAttention)
                .mapToLong(Open::grossPence)
                .reduce(0, Math::addExact);
    }
}
