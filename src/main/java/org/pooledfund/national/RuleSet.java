package org.pooledfund.national;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.fund.FundingSource;

/**
 * The checks of one year.
 *
 * @param version of this set; a change within the year makes a new one
 * @param signOff who must approve a plan
 * @param excludedFunctions words that name functions no partnership may exercise
 * @param councilGrant the grant that councils must pool in full that year
 * @param upliftPercent by how much the NHS minimum rose that year; empty if none is laid down
 */
public record RuleSet(
        FinancialYear year,
        int version,
        List<Rule> rules,
        List<String> signOff,
        List<String> excludedFunctions,
        FundingSource councilGrant,
        Optional<BigDecimal> upliftPercent) {

    public RuleSet {
        rules = List.copyOf(rules);
        signOff = List.copyOf(signOff);
        excludedFunctions = List.copyOf(excludedFunctions);
    }

    /** How bad a failure is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * One check.
     *
     * @param source law or guidance it comes from
     * @param notApplicable why it does not hold this year; empty if it does
     */
    public record Rule(
            String id,
            String name,
            Severity severity,
            String source,
            Optional<String> notApplicable) {}
}
