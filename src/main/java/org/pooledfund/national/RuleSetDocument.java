package org.pooledfund.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Reads rule sets; docs/CHECKS.md describes every field. */
public final class RuleSetDocument {
    /** The years whose rule sets come with the program. */
    public static final List<String> YEARS = List.of("2022-23", "2023-24", "2024-25", "2025-26");

    private RuleSetDocument() {}

    /**
     * The rule set of a year.
     *
     * @throws ProblemException if there is none
     */
    public static RuleSet of(FinancialYear year) {
        String name = "/rules/" + year.label() + ".yaml";
        if (!YEARS.contains(year.label())) {
            throw new ProblemException(Finding.at(
                    Place.of(name),
                    Problem.RULE_SET_MISSING,
                    year.label(),
                    String.join(", ", YEARS)));
        }
        try (InputStream in = RuleSetDocument.class.getResourceAsStream(name)) {
            byte[] bytes = java.util.Objects.requireNonNull(in, name).readAllBytes();
            return read(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a rule set.
     *
     * @throws ProblemException with every mistake in it
     */
    public static RuleSet read(String file, String text) {
        Section root = Document.parse(file, text);
        root.need("rules", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        RuleSet set = new RuleSet(
                root.need("year", "such as 2025-26")
                        .flatMap(Field::year)
                        .orElse(new FinancialYear(2000)),
                root.need("version", "of this rule set")
                        .flatMap(f -> f.whole(1, 999))
                        .orElse(1),
                root.needParts("checks", "the checks").stream()
                        .map(RuleSetDocument::rule)
                        .toList(),
                texts(root, "sign-off"),
                texts(root, "excluded-functions"),
                root.need("council-grant", "the grant councils must pool")
                        .flatMap(field -> field.choice(FundingSource.class))
                        .orElse(FundingSource.LA_BETTER_CARE_GRANT),
                root.field("uplift").flatMap(RuleSetDocument::percent));
        root.finish();
        return set;
    }

    private static RuleSet.Rule rule(Section section) {
        return new RuleSet.Rule(
                section.text("id", "such as CHK-01"),
                section.text("name", "what must be so"),
                section.need("severity", "error or warning")
                        .flatMap(field -> field.choice(RuleSet.Severity.class))
                        .orElse(RuleSet.Severity.ERROR),
                section.text("source", "law or guidance"),
                section.optionalText("not-applicable"));
    }

    private static Optional<BigDecimal> percent(Field field) {
        if (field.text().matches("\\d{1,2}(\\.\\d{1,4})?%")) {
            return Optional.of(new BigDecimal(field.text().replace("%", "")));
        }
        field.wrong(
                Problem.FIELD_NEEDS,
                "'" + field.text() + "' is not a percentage",
                "Write it like 5.66%.");
        return Optional.empty();
    }

    private static List<String> texts(Section root, String name) {
        return root.values(name).stream().map(Field::text).toList();
    }
}
