package org.pooledfund.matching;

/**
 * A match that a person should decide on; until then its lines are open.
 *
 * @param number of the break its lines are in
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
