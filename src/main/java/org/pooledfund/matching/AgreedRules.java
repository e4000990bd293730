package org.pooledfund.matching;

import java.util.List;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.match.Amounts;
import org.pooledfund.match.Bound;
import org.pooledfund.match.Days;
import org.pooledfund.match.Field;
import org.pooledfund.match.Rule;
import org.pooledfund.match.RuleSet;
import org.pooledfund.match.Tests;

/**
 * The rules a fund's ledgers are matched by.
 *
 * @param fields of {@link RuleFields} that they use besides the standard ones
 */
public record AgreedRules(RuleSet set, List<Field> fields) {
    /** The standard rule that the agreement's tolerance of a line goes into. */
    public static final String WITHIN_TOLERANCE = "reference-within-tolerance";

    /** The standard rule that the agreement's date window goes into. */
    public static final String WITHIN_WINDOW = "amount-supplier-and-date";

    public AgreedRules {
        fields = List.copyOf(fields);
    }

    /** The standard rules with what the partners have agreed to overlook. */
    public static AgreedRules standard(RuleSet standard, Tolerances tolerances) {
        List<Rule> rules = standard.rules().stream()
                .map(rule -> switch (rule.name()) {
                    case WITHIN_TOLERANCE -> withTests(rule, tolerance(rule, tolerances));
                    case WITHIN_WINDOW -> withTests(rule, window(rule, tolerances));
                    default -> rule;
                })
                .toList();
        return new AgreedRules(
                new RuleSet(standard.name(), standard.version(), standard.decimalPlaces(), rules),
                List.of());
    }

    private static Rule withTests(Rule rule, Tests tests) {
        return new Rule(rule.name(), rule.scope(), rule.method(), tests, rule.verdict());
    }

    private static Tests tolerance(Rule rule, Tolerances tolerances) {
        Tests tests = rule.tests();
        Amounts within = new Amounts.Within(tolerances.linePence(), Bound.INCLUSIVE);
        return new Tests(tests.conditions(), within, tests.days(), tests.periods());
    }

    private static Tests window(Rule rule, Tolerances tolerances) {
        Tests tests = rule.tests();
        return new Tests(
                tests.conditions(),
                tests.amounts(),
                Days.within(tolerances.dateWindowDays()),
                tests.periods());
    }
}
