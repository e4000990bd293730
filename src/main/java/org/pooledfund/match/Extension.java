package org.pooledfund.match;

import java.util.List;

/**
 * A matching after more lines came: the same as if all lines had come at once.
 *
 * @param matching of all lines
 * @param changes what was closed before and is not the same now, in the order of the earlier groups
 */
public record Extension(Matching matching, List<Change> changes) {
    public Extension {
        changes = List.copyOf(changes);
    }
}
