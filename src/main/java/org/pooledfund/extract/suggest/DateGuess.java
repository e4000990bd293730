package org.pooledfund.extract.suggest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.DateRule;

/**
 * How the dates of a table are written.
 *
 * @param reader empty if no pattern fits
 */
record DateGuess(Optional<DateRule.Reader> reader, DraftField field) {
    private static final String USUAL = "dd/MM/yyyy";

    static DateGuess of(Table table, Map<Column, Roles.Role> roles) {
        Roles.Role role = roles.get(Column.DATE);
        List<String> values = role == null ? List.of() : table.values(role.place());
        Optional<DatePatterns.Fit> best = DatePatterns.best(values);
        if (best.isEmpty()) {
            return new DateGuess(
                    Optional.empty(),
                    DraftField.missing(
                            "dates",
                            USUAL,
                            values.isEmpty()
                                    ? "no column holds dates"
                                    : "'" + Drafts.plain(values.get(0)) + "' is no date; ask the"
                                            + " sender for a file with dates"));
        }
        DatePatterns.Fit fit = best.get();
        Optional<String> turned = new DateRule(fit.pattern()).turned().map(DateRule::pattern);
        long open = turned.map(pattern -> fitting(values, fit, pattern)).orElse(0L);
        if (turned.isPresent() && open == fit.fitting()) {
            return open(table, roles, fit.pattern(), turned.get());
        }
        String proof = turned.isPresent()
                ? ", and " + Drafts.count(fit.fitting() - open) + " of them prove the order"
                : "";
        boolean all = fit.fitting() == fit.lookedAt();
        return guess(
                fit.pattern(),
                all ? Sureness.SURE : Sureness.GUESS,
                (all ? "all " : Drafts.count(fit.fitting()) + " of ") + Drafts.count(fit.lookedAt())
                        + " values fit" + proof);
    }

    private static long fitting(List<String> values, DatePatterns.Fit fit, String pattern) {
        DateRule.Reader reader = new DateRule(pattern).reader();
        return values.stream()
                .limit(fit.lookedAt())
                .filter(value -> reader.read(value).isPresent())
                .count();
    }

    /** Every date reads both ways: only its period can tell which is meant. */
    private static DateGuess open(
            Table table, Map<Column, Roles.Role> roles, String pattern, String turned) {
        long one = inPeriod(table, roles, pattern);
        long other = inPeriod(table, roles, turned);
        if (one == other) {
            return guess(
                    pattern,
                    Sureness.GUESS,
                    "ambiguous: every date could be " + turned
                            + " too; ask the sender, for such a file is refused");
        }
        return guess(
                one > other ? pattern : turned,
                Sureness.GUESS,
                "every date reads both ways, but so " + Drafts.count(Math.max(one, other))
                        + " lie in their period, and the other way " + Math.min(one, other));
    }

    private static long inPeriod(Table table, Map<Column, Roles.Role> roles, String pattern) {
        Optional<DateRule.Reader> reader = Optional.of(new DateRule(pattern).reader());
        return new PeriodGuess(table, roles, reader).inPeriod();
    }

    private static DateGuess guess(String pattern, Sureness sureness, String because) {
        return new DateGuess(
                Optional.of(new DateRule(pattern).reader()),
                new DraftField("dates", pattern, sureness, because));
    }
}
