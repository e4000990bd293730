package org.pooledfund.fund;

import java.util.List;
import java.util.Set;

/**
 * Which reports a fund wants of a run. The whole pack, its workbook, its page and its data are
 * always written.
 *
 * @param partners that get a pack of their own
 * @param mostLines a workbook has all lines behind its figures, or none if they are more than this
 */
public record Reports(Set<Kind> kinds, List<String> partners, int mostLines) {
    /** More lines than this make a workbook that nobody opens. */
    public static final int MOST_LINES = 100_000;

    public Reports {
        kinds = Set.copyOf(kinds);
        partners = List.copyOf(partners);
    }

    /** What may be written besides the whole pack. */
    public enum Kind {
        PARTNER_PACKS,
        BOARD_PAGE,
        NATIONAL_RETURN
    }

    /** Everything. */
    public static Reports all(Agreement agreement) {
        return new Reports(Set.of(Kind.values()), agreement.partnerIds(), MOST_LINES);
    }

    /** Whether that is wanted. */
    public boolean want(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether a pack of its own is wanted for a partner. */
    public boolean wantPackFor(String partner) {
        return want(Kind.PARTNER_PACKS) && partners.contains(partner);
    }
}
