package org.pooledfund.match;

import java.util.List;

/**
 * A text field of a line, by its name in rules: one of the four that every line has, or one of the
 * caller's own, such as a currency.
 */
public record Field(String name) {
    public static final Field REFERENCE = new Field("reference");
    public static final Field COUNTERPARTY = new Field("counterparty");
    public static final Field NARRATIVE = new Field("narrative");
    public static final Field SCHEME = new Field("scheme");

    /** The fields that every line has, in the order of their columns. */
    public static final List<Field> STANDARD = List.of(REFERENCE, COUNTERPARTY, NARRATIVE, SCHEME);
}
