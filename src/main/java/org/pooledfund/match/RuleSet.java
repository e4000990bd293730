package org.pooledfund.match;

import java.util.List;

/**
 * Rules in order, the strongest evidence first.
 *
 * @param name of the set
 * @param version of the set
 * @param decimalPlaces of amounts: 2 for pence; 0 to 6
 */
public record RuleSet(String name, String version, int decimalPlaces, List<Rule> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
    }
}
