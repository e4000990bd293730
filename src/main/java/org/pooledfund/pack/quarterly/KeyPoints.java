package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Kpi;
import org.pooledfund.pack.Kpi.Tone;
import org.pooledfund.pack.Kpis;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Rag;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/** The report in a few sentences and figures. */
final class KeyPoints {
    private static final int LONGEST_NAME = 44;
    private static final int MOST_NAMED = 4;

    private final Figures figures;
    private final Settlement settlement;

    KeyPoints(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
    }

    String lead() {
        long variance = settlement.variancePence();
        if (variance == 0) {
            return "To the end of " + figures.through()
                    + " the fund has spent exactly what was planned.";
        }
        String largest = settlement.schemes().stream()
                .max(java.util.Comparator.comparingLong(
                        scheme -> Long.signum(variance) * scheme.variancePence()))
                .map(scheme -> " The largest part of it is "
                        + Words.brief(scheme.scheme().name(), LONGEST_NAME) + ".")
                .map(text -> text.replace("….", "…"))
                .orElse("");
        return "To the end of " + figures.through() + " the fund has spent "
                + Pounds.brief(Math.abs(variance)) + (variance > 0 ? " more" : " less")
                + " than planned." + largest;
    }

    Kpis kpis() {
        long variance = settlement.variancePence();
        List<Open> open = toClear();
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
                                : Words.count(open.size(), "break") + ", oldest " + oldest
                                        + " days",
                        open.isEmpty() ? Tone.GOOD : Tone.WARNING)));
    }

    private static String word(long variance) {
        if (variance == 0) {
            return "";
        }
        return variance > 0 ? " over" : " under";
    }

    /** One sentence a subject. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.add(contributions());
        all.add(schemes());
        all.add(reconciliation());
        all.add(riskShare());
        all.add("National checks: " + decapitalised(ChecksSection.lead(figures)));
        all.add(figures.besides()
                .yearEnd()
                .map(end -> "Forecast: " + decapitalised(ForecastSection.words(figures, end)))
                .orElse("No forecast of the year's end was given: every figure is to date."));
        return all;
    }

    private String contributions() {
        long received =
                settlement.shares().stream().mapToLong(Share::receivedPence).sum();
        long due =
                settlement.shares().stream().mapToLong(Share::contributionPence).sum();
        long others = settlement.shares().stream()
                        .filter(share -> share.contributionPence() > share.receivedPence())
                        .count()
                - MOST_NAMED;
        List<String> late = settlement.shares().stream()
                .filter(share -> share.contributionPence() > share.receivedPence())
                .map(share -> figures.shortName(share.partner()) + " "
                        + Pounds.exact(share.contributionPence() - share.receivedPence()))
                .limit(MOST_NAMED)
                .toList();
        return "Contributions: " + Pounds.brief(due) + " was due and " + Pounds.brief(received)
                + " has been received; "
                + (late.isEmpty()
                        ? "nothing is outstanding."
                        : "outstanding: " + Words.list(late)
                                + (others > 0 ? " and of " + others + " others." : "."));
    }

    private String schemes() {
        List<SchemeOutturn> red = rated(Rag.RED);
        long amber = rated(Rag.AMBER).size();
        String names = red.stream()
                .limit(3)
                .map(scheme -> Words.brief(
                                scheme.scheme().id() + " " + scheme.scheme().name(), LONGEST_NAME)
                        + " ("
                        + CellText.of(
                                        org.pooledfund.pack.Cell.percent(Percentages.of(
                                                scheme.variancePence(), scheme.planPence())),
                                        org.pooledfund.pack.ColumnKind.VARIANCE_PERCENT)
                                .text()
                        + " over)")
                .collect(Collectors.joining(", "));
        return "Schemes: " + red.size() + " of " + settlement.schemes().size() + " "
                + Words.are(red.size()) + " red, " + amber + " " + Words.are(amber) + " amber"
                + (red.isEmpty()
                        ? "."
                        : ". Red: " + names + (red.size() > 3 ? " and others." : "."));
    }

    private List<SchemeOutturn> rated(Rag rag) {
        return settlement.schemes().stream()
                .filter(scheme -> SchemesSection.rag(figures, scheme) == rag)
                .toList();
    }

    private String reconciliation() {
        long lines = figures.reconciliation().matched().stream()
                .filter(found -> found.status().closes())
                .mapToLong(found -> found.partnerLines() + found.poolLines())
                .sum();
        List<Open> open = toClear();
        int suggested = figures.ledgers().suggested().size();
        return "Reconciliation: " + String.format(java.util.Locale.UK, "%,d", lines)
                + " lines are matched; " + Words.count(open.size(), "break") + " with "
                + Pounds.exact(stake(open)) + " at stake "
                + (open.size() == 1 ? "needs" : "need") + " somebody"
                + (suggested == 0
                        ? "."
                        : ", and "
                                + Words.count(suggested, "suggested match")
                                        .replace("matchs", "matches")
                                + " should be looked at.");
    }

    private String riskShare() {
        long variance = settlement.variancePence();
        if (variance == 0) {
            return "Risk share: there is nothing to share.";
        }
        List<String> shares = settlement.shares().stream()
                .filter(share -> share.sharePence() != 0)
                .limit(MOST_NAMED)
                .map(share ->
                        figures.shortName(share.partner()) + " " + Pounds.exact(share.sharePence()))
                .toList();
        return "Risk share: the "
                + (variance > 0 ? "overspend" : "underspend") + " to date of "
                + Pounds.exact(Math.abs(variance)) + " would fall on "
                + Words.list(shares)
                + (settlement.shares().size() > MOST_NAMED ? " and others" : "")
                + noPartner(settlement.remainder().pence()) + ".";
    }

    /** Without it the shares would not add up to the variance. */
    private static String noPartner(long pence) {
        return pence == 0 ? "" : "; " + Pounds.exact(pence) + " falls on no partner now";
    }

    private List<Open> toClear() {
        return figures.reconciliation().open().stream()
                .filter(Open::needsAttention)
                .toList();
    }

    private static long stake(List<Open> open) {
        return open.stream().mapToLong(Open::grossPence).reduce(0, Math::addExact);
    }

    private static String decapitalised(String text) {
        return Character.isUpperCase(text.charAt(0)) && text.startsWith("Th")
                ? "t" + text.substring(1)
                : text;
    }
}
