package org.pooledfund.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A body whose place a partner has taken: clinical commissioning groups before the integrated care
 * boards of 1 July 2022, boards that merge, councils that a new one replaces. The successor is the
 * same economic partner: figures, codes and settlements of the old body are its own, and nothing is
 * settled between the two.
 *
 * @param id by which figures, profiles and the agreement itself may still name it
 * @param name in full
 * @param codes it had
 * @param validity when it was the body; open ends if that is not said
 * @param dividedPercent what part of it passes to the partner, if the agreement divides it among
 *     several; empty if all of it does
 */
public record Predecessor(
        String id,
        String name,
        List<OrganisationCode> codes,
        Validity validity,
        Optional<BigDecimal> dividedPercent) {

    public Predecessor {
        codes = List.copyOf(codes);
    }
}
