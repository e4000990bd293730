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
                    Cell.rag(rag(check)),
                    Cell.text(result(check) + named(check.figures())),
                    Cell.text(check.rule().source())));
        }
        return Table.of(
                "checks",
                "Checks of " + figures.agreement().year().label(),
                "Green: passed. Amber: failed, a warning. Red: failed. Not rated: not known, or not"
                        + " of this year.",
                List.of(
                        Heads.code("id", "Check"),
                        Heads.text("name", "What must be so"),
                        Heads.rating("rating", "Rating"),
                        Heads.text("figures", "Result and figures"),
                        Heads.text("source", "Source")),
                rows);
    }

    private static String result(Check check) {
        return switch (check.outcome()) {
            case PASS -> "";
            case FAIL -> "Failed: ";
            case NOT_KNOWN -> "Not known: ";
            case NOT_APPLICABLE -> "Does not apply: ";
        };
    }

    private static Rag rag(Check check) {
        return switch (check.outcome()) {
            case PASS -> Rag.GREEN;
            case FAIL -> check.rule().severity() == RuleSet.Severity.ERROR ? Rag.RED : Rag.AMBER;
            case NOT_KNOWN, NOT_APPLICABLE -> Rag.NONE;
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
