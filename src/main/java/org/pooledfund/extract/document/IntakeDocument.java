package org.pooledfund.extract.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.extract.IgnoreRule;
import org.pooledfund.extract.IntakeRules;
import org.pooledfund.extract.PartyRule;
import org.pooledfund.extract.Wildcard;
import org.pooledfund.problem.Problem;

/** Reads what is done with the rows of a source besides reading them. */
final class IntakeDocument {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?) ?%");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private IntakeDocument() {}

    private enum Ambiguous {
        REFUSE,
        ACCEPT
    }

    static IntakeRules intake(Section root, Companions companions) {
        return new IntakeRules(
                root.parts("ignore").stream().map(IntakeDocument::ignored).toList(),
                root.parts("party-clean-up").stream().map(IntakeDocument::party).toList(),
                MaskWords.read(root, companions),
                root.field("at-most-quarantined")
                        .flatMap(IntakeDocument::percent)
                        .orElse(IntakeRules.USUAL_PERCENT),
                root.field("ambiguous-dates")
                        .flatMap(field -> field.choice(Ambiguous.class))
                        .map(choice -> choice == Ambiguous.ACCEPT)
                        .orElse(false),
                root.part("balances").map(IntakeDocument::balances));
    }

    private static IgnoreRule ignored(Section part) {
        Optional<String> column = part.optionalText("column");
        List<Wildcard> patterns = part.values("is").stream()
                .map(field -> Wildcard.of(field.text()))
                .toList();
        Optional<Long> below = part.field("below").flatMap(Field::notNegativePence);
        if (column.isPresent() == patterns.isEmpty()
                || column.isEmpty() && part.optionalText("below").isEmpty()) {
            part.wrong(
                    "column",
                    Problem.FIELD_NEEDS,
                    "the rule does not say which rows",
                    "Give column and is, or below, or all three, such as column: Account"
                            + " and is: 9*.");
        }
        return new IgnoreRule(
                part.text("name", "what to call such rows in reports"), column, patterns, below);
    }

    private static PartyRule party(Section part) {
        Optional<Wildcard> before = part.optionalText("before").map(Wildcard::of);
        Optional<Wildcard> after = part.optionalText("after").map(Wildcard::of);
        if (before.isEmpty() && after.isEmpty()) {
            part.wrong(
                    "before",
                    Problem.FIELD_NEEDS,
                    "the rule takes nothing off",
                    "Give before or after, such as before: \"UK* : \".");
        }
        return new PartyRule(before, after);
    }

    private static Optional<BigDecimal> percent(Field field) {
        var matcher = PERCENT.matcher(field.text());
        if (matcher.matches()) {
            BigDecimal percent = new BigDecimal(matcher.group(1));
            if (percent.compareTo(WHOLE) <= 0) {
                return Optional.of(percent);
            }
        }
        field.wrong(
                Problem.FIELD_NEEDS,
                "'" + field.text() + "' is no percentage",
                "Write it like 5%, from 0% to 100%.");
        return Optional.empty();
    }

    private static IntakeRules.Balances balances(Section part) {
        return new IntakeRules.Balances(
                part.text("column", "the column that gives the rows away"),
                Wildcard.of(part.text("opening", "its text, such as Opening*")),
                Wildcard.of(part.text("closing", "its text, such as Closing*")));
    }
}
