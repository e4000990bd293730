package org.pooledfund.lineage;

/** Why something that came does not count any more. The names are kept in the database. */
public enum Cause {
    /** The file was read again by a mended profile. */
    READ_AGAIN,
    /** There is a newer snapshot of the same span. */
    NEWER_SNAPSHOT,
    /** Another file holds the same line. */
    REPEATED,
    /** A newer file holds the line with another content. */
    CHANGED
}
