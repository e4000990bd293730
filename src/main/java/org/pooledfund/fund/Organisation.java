package org.pooledfund.fund;

import java.util.Optional;

/**
 * A body that can be party to a section 75 agreement.
 *
 * @param id short and stable, as used in the other documents
 * @param name in full
 * @param shortName for table columns
 * @param odsCode of an NHS body
 * @param onsCode of the area, nine characters
 */
public record Organisation(
        String id,
        String name,
        String shortName,
        Kind kind,
        Optional<String> odsCode,
        Optional<String> onsCode) {

    /**
     * The kinds of body that SI 2000/617 allows in a partnership.
     */
    public enum Kind {
        INTEGRATED_CARE_BOARD,
        NHS_TRUST,
        COUNTY_COUNCIL,
        UNITARY_COUNCIL,
        DISTRICT_COUNCIL,
        LONDON_BOROUGH,
        METROPOLITAN_DISTRICT;

        /** Whether it is of the NHS; otherwise it is a council. */
        public boolean isNhs() {
            return this == INTEGRATED_CARE_BOARD || this == NHS_TRUST;
        }
    }
}
