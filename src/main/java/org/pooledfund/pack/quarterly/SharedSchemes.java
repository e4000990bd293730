package org.pooledfund.pack.quarterly;

import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;

/**
 * The schemes a partner shares in, and so may see the pool's lines of: those it leads and those its
 * money pays for. The host keeps the pool's ledger and sees all of it. Of other schemes a partner
 * sees what was spent, as the whole pack shows it, but no lines: they name suppliers and people's
 * services that are no business of its own.
 */
final class SharedSchemes {
    private final Agreement agreement;
    private final String partner;

    SharedSchemes(Agreement agreement, String partner) {
        this.agreement = agreement;
        this.partner = partner;
    }

    /** Whether the partner may see the pool's lines of a scheme. */
    boolean has(Scheme scheme) {
        return agreement.host().equals(partner) || scheme.lead().equals(partner) || funds(scheme);
    }

    /** By what the scheme says of its funders; where it says nothing, by its funding source. */
    private boolean funds(Scheme scheme) {
        Map<String, Long> funders = scheme.terms().fundedByPence();
        return funders.isEmpty()
                ? agreement.contributions().stream()
                        .anyMatch(contribution -> contribution.partner().equals(partner)
                                && contribution.source() == scheme.source())
                : funders.getOrDefault(partner, 0L) != 0;
    }
}
