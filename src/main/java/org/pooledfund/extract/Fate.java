package org.pooledfund.extract;

import java.util.Optional;

/**
 * What has become of an extract since it was loaded.
 *
 * @param reading counted from 1; greater if the file was read again by a mended profile
 * @param supersededBy the extract that counts in its place; empty if it counts itself
 * @param supersededAs why it does not count; blank if it does
 * @param repeated of its lines, those that do not count as another file holds them
 * @param masked what was masked when it was loaded
 * @param outcome what it changed, in words; may be blank
 */
public record Fate(
        int reading,
        Optional<Long> supersededBy,
        String supersededAs,
        ControlTotals repeated,
        Masked masked,
        String outcome) {

    /** It was loaded and counts. */
    public static final Fate COUNTS =
            new Fate(1, Optional.empty(), "", ControlTotals.NONE, new Masked(0, 0, 0), "");
}
