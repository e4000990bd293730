package org.pooledfund.pack.quarterly;

import java.util.Locale;

/** Ids of partners and schemes as parts of the pack's own ids. */
final class Slug {
    private Slug() {}

    static String of(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
