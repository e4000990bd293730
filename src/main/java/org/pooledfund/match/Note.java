package org.pooledfund.match;

/** A fact about a group that its lines do not show, kept until its evidence is asked for. */
interface Note {
    /** Nothing to add. */
    Note NONE = (left, right) -> "";

    /** In words. */
    String words(Lines left, Lines right);
}
