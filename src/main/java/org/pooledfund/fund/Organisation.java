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
 * @param membership its part in the agreement over time
 * @param history earlier codes, and bodies whose place it has taken
 */
public record Organisation(
        String id,
        String name,
        String shortName,
        Kind kind,
        Optional<String> odsCode,
        Optional<String> onsCode,
        Membership membership,
        History history) {

    /** A partner for the whole year. */
    public Organisation(
            String id,
            String name,
            String shortName,
            Kind kind,
            Optional<String> odsCode,
            Optional<String> onsCode) {
        this(id, name, shortName, kind, odsCode, onsCode, Membership.WHOLE_YEAR, History.NONE);
    }

    /**
     * The kinds of body that can be party to a partnership: in England those of SI 2000/617.
     */
    public enum Kind {
        INTEGRATED_CARE_BOARD,
        CLINICAL_COMMISSIONING_GROUP,
        NHS_ENGLAND,
        NHS_TRUST,
        HEALTH_BOARD,
        HEALTH_AND_SOCIAL_CARE_TRUST,
        COUNTY_COUNCIL,
        UNITARY_COUNCIL,
        DISTRICT_COUNCIL,
        LONDON_BOROUGH,
        METROPOLITAN_DISTRICT,
        CITY_OF_LONDON,
        OTHER_BODY;

        /** Whether it is of the NHS. */
        public boolean isNhs() {
            return ordinal() <= HEALTH_AND_SOCIAL_CARE_TRUST.ordinal();
        }

        /** Whether it is a council. */
        public boolean isCouncil() {
            return !isNhs() && this != OTHER_BODY;
        }
    }
}
