package org.pooledfund.pack.pdf;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.TypedValue;

/**
 * Names that templates ask for and that no value has: an error when a pack is made, a note when
 * templates are checked, so that one look finds all of them.
 */
final class UnknownFields {
    private final boolean noted;
    private final SortedSet<String> names = new TreeSet<>();

    private UnknownFields(boolean noted) {
        this.noted = noted;
    }

    static UnknownFields refused() {
        return new UnknownFields(false);
    }

    static UnknownFields noted() {
        return new UnknownFields(true);
    }

    boolean areNoted() {
        return noted;
    }

    SortedSet<String> names() {
        return names;
    }

    /** A blank in place of the field, if it is only noted; a field of a blank is a blank. */
    TypedValue read(@Nullable Object target, String name) throws AccessException {
        if (!noted) {
            throw new AccessException("there is no '" + name + "' here");
        }
        if (!(target instanceof String)) {
            names.add(name);
        }
        return new TypedValue("");
    }
}
