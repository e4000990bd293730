package org.pooledfund.pack.pdf;

import java.util.Optional;

/** What {@code pack.yaml} says of the look of a pack. */
record Look(Optional<Logo> logo, Palette palette, SectionOrder sections) {
    static final Logo NO_LOGO = new Logo("", "");

    /**
     * The picture on the cover.
     *
     * @param file in the templates folder, PNG or JPEG
     * @param says what a reader who cannot see it hears
     */
    record Logo(String file, String says) {}
}
