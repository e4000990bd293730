package org.pooledfund.matching;

import java.time.LocalDate;

/**
 * A stored line with what a run has done with it.
 *
 * @param line where it stands in its file
 * @param matchNumber 0 if it is in no match; likewise breakNumber
 */
public record RunLine(
        LineFacts facts,
        long line,
        LocalDate date,
        long amountPence,
        String reference,
        String party,
        String code,
        int matchNumber,
        int breakNumber) {}
