package org.pooledfund.carryforward;

import java.util.List;

/**
 * The open items of a night.
 *
 * @param open in the order of the lines
 * @param cleared what was open before and is not, in the order of their ids
 */
public record CarriedForward(List<OpenItem> open, List<OpenItem> cleared) {
    public CarriedForward {
        open = List.copyOf(open);
        cleared = List.copyOf(cleared);
    }
}
