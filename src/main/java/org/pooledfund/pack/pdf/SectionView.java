package org.pooledfund.pack.pdf;

import java.util.List;

/**
 * A section as its template sees it: words and numbers ready to print, and the template that lays
 * it out.
 */
record SectionView(
        String id,
        String kicker,
        String title,
        String lead,
        boolean wide,
        boolean following,
        boolean withRoom,
        String template,
        List<BlockView> blocks,
        List<LinkView> tables) {
    /** A place to jump to. */
    record LinkView(String id, String title) {}
}
