package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.national.Check;
import org.pooledfund.national.RuleSet;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Rag;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** The national conditions and the law, check by check, with source and figures. */
final class ChecksSection {
    private final Figures figures;

    ChecksSection(Figures figures) {
        this.figures = figures;
    }

    Section section() {
        return new Section(
                "national-checks",
                "National conditions",
                "National checks",
                lead(figures),
                List.of(table()),
                Section.Orientation.PORTRAIT);
    }

    static String lead(Figures figures) {
        if (figures.checks().isEmpty()) {
            return "This program has no rule set for "
                    + figures.agreement().year().label() + ", so nothing was checked.";
        }
        return Words.count(count(figures, Check.Outcome.PASS), "check") + " passed, "
                + count(figures, Check.Outcome.FAIL) + " failed; "
                + count(figures, Check.Outcome.NOT_KNOWN)
                + " cannot be judged by what the agreement and the ledgers say, and "
                + count(figures, Check.Outcome.NOT_APPLICABLE) + " "
                + (count(figures, Check.Outcome.NOT_APPLICABLE) == 1 ? "does" : "do")
                + " not apply this year.";
    }

    static long count(Figures figures, Check.Outcome outcome) {
        return figures.checks().stream()
                .filter(check -> check.outcome() == outcome)
                .count();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (Check check : figures.checks()) {
            rows.add(Row.body(
                    Cell.text(check.rule().id()),
                    Cell.text(check.rule().name()),
                    rating(check),
                    Cell.text(named(check.figures())),
                    Cell.text(check.rule().source())));
        }
        return Table.of(
                "checks",
                "Checks of " + figures.agreement().year().label(),
                "Not known: neither the agreement nor the ledgers say. Does not apply: not of this"
                        + " year. A warning failed too, but the plan may stand.",
                List.of(
                        Heads.code("id", "Check"),
                        Heads.text("name", "What must be so"),
                        Heads.rating("rating", "Outcome"),
                        Heads.text("figures", "Figures and findings"),
                        Heads.text("source", "Source")),
                rows);
    }

    private static Cell rating(Check check) {
        return switch (check.outcome()) {
            case PASS -> Cell.rag(Rag.GREEN, "Passed");
            case FAIL ->
                check.rule().severity() == RuleSet.Severity.ERROR
                        ? Cell.rag(Rag.RED, "Failed")
                        : Cell.rag(Rag.AMBER, "Warning");
            case NOT_KNOWN -> Cell.rag(Rag.NONE, "Not known");
            case NOT_APPLICABLE -> Cell.rag(Rag.NONE, "Does not apply");
        };
    }

    /** Partners by their short names: the checks know ids. */
    private String named(String text) {
        String named = text;
        for (String partner : figures.agreement().partnerIds()) {
            named = named.replaceAll(
                    "(?<![\\w-])" + java.util.regex.Pattern.quote(partner) + "(?![\\w-])",
                    java.util.regex.Matcher.quoteReplacement(figures.shortName(partner)));
        }
        return named;
    }
}
