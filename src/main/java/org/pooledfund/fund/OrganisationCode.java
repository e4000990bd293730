package org.pooledfund.fund;

/**
 * A code a body has, or had, for a time.
 *
 * @param kind who gives it out
 * @param code such as {@code QX9} or {@code E54000099}
 */
public record OrganisationCode(Kind kind, String code, Validity validity) {

    /** The two registers of organisations that extracts name bodies by. */
    public enum Kind {
        /** The NHS's Organisation Data Service. */
        ODS,
        /** The Office for National Statistics: of an area. */
        ONS
    }
}
