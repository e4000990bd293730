package org.pooledfund.settlement;

/**
 * One line of the working: what a rule did with an amount, for one partner or for all.
 *
 * @param partner blank if the whole fund is meant
 * @param amountInPence what went in
 * @param amountOutPence what came out
 * @param clause of the agreement; blank for plain sums
 */
public record Step(
        String name,
        String rule,
        String clause,
        String partner,
        long amountInPence,
        long amountOutPence) {}
