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

    /** The name of two of its kind, in English: references, counterparties. */
    String plural() {
        int last = name.length() - 1;
        boolean isChanged =
                last > 0 && name.charAt(last) == 'y' && "aeiou".indexOf(name.charAt(last - 1)) < 0;
        return isChanged ? name.substring(0, last) + "ies" : name + "s";
    }
}
