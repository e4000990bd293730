package org.pooledfund.matching;

import java.util.List;
import org.pooledfund.extract.EntryId;
import org.pooledfund.match.Status;

/**
 * A match that a run has closed, as it was stored.
 *
 * @param number in the run, from 1
 * @param rule the name of the rule that found it
 * @param type why its two sides differ, in amount or in period
 * @param differencePence partner minus pool
 * @param partnerLines in the order of the matching, likewise poolLines
 * @param evidence in words
 */
public record ClosedMatch(
        int number,
        String partner,
        Flow flow,
        String rule,
        Status status,
        DifferenceType type,
        long differencePence,
        List<EntryId> partnerLines,
        List<EntryId> poolLines,
        String evidence) {
    public ClosedMatch {
        partnerLines = List.copyOf(partnerLines);
        poolLines = List.copyOf(poolLines);
    }

    /** The same with these lines. */
    public ClosedMatch with(List<EntryId> ofPartner, List<EntryId> ofPool) {
        return new ClosedMatch(
                number,
                partner,
                flow,
                rule,
                status,
                type,
                differencePence,
                ofPartner,
                ofPool,
                evidence);
    }
}
