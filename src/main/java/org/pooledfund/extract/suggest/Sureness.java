package org.pooledfund.extract.suggest;

/** How far a drafted field can be relied on. */
public enum Sureness {
    /** Every value of the file fits, and nothing else would. */
    SURE,
    /** It may be so; a person should look. */
    GUESS,
    /** The file does not say; a person must. */
    MISSING
}
