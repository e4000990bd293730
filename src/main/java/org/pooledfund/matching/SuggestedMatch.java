package org.pooledfund.matching;

/**
 * A match a person should look at.
 *
 * @param partnerPence what its lines in the partner's ledger add up to, without signs; likewise
 *     poolPence
 */
public record SuggestedMatch(
        int number,
        String partner,
        Flow flow,
        String rule,
        DifferenceType type,
        long differencePence,
        long partnerPence,
        long poolPence,
        String evidence) {}
