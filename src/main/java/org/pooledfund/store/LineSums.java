package org.pooledfund.store;

import org.pooledfund.extract.ControlTotals;

/**
 * What the lines of a run add up to, joined from what was stored of each: those of one source, in
 * one comparison, on one side. Amounts are as the ledgers have them.
 *
 * @param partner blank if they are in no comparison, likewise flow
 * @param compared those that are not excluded
 * @param closed of these, in a match
 * @param open of these, in a break
 * @param oncePence of all that are in a match, in a break, or excluded, and in only one of them
 */
record LineSums(
        String source,
        String partner,
        String flow,
        String side,
        ControlTotals all,
        ControlTotals compared,
        ControlTotals closed,
        ControlTotals open,
        long oncePence) {}
