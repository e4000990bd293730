package org.pooledfund.sample;

import org.pooledfund.calendar.Period;

/**
 * A difference put into the books on purpose, and what a reader should find.
 *
 * @param id the type and a number: {@code TIMING-1}
 * @param partner whose reconciliation it is in
 * @param source the ledger that shows it, {@code file} its extract
 * @param reference of the lines concerned; several are separated by {@code "; "}
 * @param partnerPence the partner's lines concerned, added up; spending above zero
 * @param poolPence the pool's lines concerned, added up, seen the same way round
 */
record PlantedDifference(
        String id,
        String partner,
        Flow flow,
        Period period,
        LedgerSource source,
        String file,
        String reference,
        long partnerPence,
        long poolPence,
        String story) {

    /** What is compared. */
    enum Flow {
        CONTRIBUTIONS,
        EXPENDITURE
    }

    /** The type of difference. */
    PlantedType type() {
        return PlantedType.valueOf(id.substring(0, id.lastIndexOf('-')));
    }

    PlantedDifference inFile(String other) {
        return new PlantedDifference(
                id,
                partner,
                flow,
                period,
                source,
                other,
                reference,
                partnerPence,
                poolPence,
                story);
    }
}
