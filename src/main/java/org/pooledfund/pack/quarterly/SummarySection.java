package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Kpi;
import org.pooledfund.pack.Kpi.Tone;
import org.pooledfund.pack.Kpis;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Waterfall;
import org.pooledfund.pack.Waterfall.Step;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Transfer;

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
                List.of(kpis(), waterfall(), new Bullets(positions())),
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
        List<Open> open = figures.reconciliation().open();
        long gross = open.stream().mapToLong(Open::grossPence).sum();
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
                        "Open breaks",
                        Pounds.brief(gross),
                        open.size() + " breaks, oldest " + oldest + " days",
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
            steps.add(Step.change(scheme.scheme().id(), scheme.variancePence()));
        }
        if (settlement.outsideSchemesPence() != 0) {
            steps.add(Step.change("No scheme", settlement.outsideSchemesPence()));
        }
        steps.add(Step.level("Actual", settlement.outturnPence()));
        return new Waterfall(
                "From plan to actual",
                "Each bar is what one scheme has spent more or less than planned to date.",
                steps);
    }

    private List<String> positions() {
        List<String> lines = new ArrayList<>();
        for (Share share : settlement.shares()) {
            lines.add(figures.fullName(share.partner()) + " "
                    + (share.sharePence() < 0 ? "gains " : "bears ")
                    + Pounds.words(Math.abs(share.sharePence())) + " of the variance"
                    + transfer(share.partner()) + ".");
        }
        return lines;
    }

    private String transfer(String partner) {
        for (Transfer transfer : settlement.transfers()) {
            String amount = Pounds.words(transfer.amountPence());
            if (transfer.from().equals(partner)) {
                return " and would pay " + amount + " to the host today";
            }
            if (transfer.to().equals(partner)
                    && !partner.equals(figures.agreement().host())) {
                return " and would receive " + amount + " from the host today";
            }
        }
        return "";
    }
}
