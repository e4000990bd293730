package org.pooledfund.match;

import java.util.List;

/**
 * A matching after more lines came: the same as if all lines had come at once.
 *
 * @param matching of all lines
 * @param changes what was closed before and is not the same now, in the order of the earlier groups
 * @param looked how many lines, old and new, were matched again; all others stand as before
 */
public record Extension(Matching matching, List<Change> changes, int looked) {
    public Extension {
        changes = List.copyOf(changes);
    }
}
