package org.pooledfund.pack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of the pack that stands in the contents; it starts on a page of its own, unless it
 * follows on.
 *
 * @param id lower-case words joined by hyphens; names the link target and the template
 *     {@code templates/sections/<id>.html} that may replace the generic layout
 * @param kicker the short line above the title, may be empty
 * @param lead one or two sentences that say what the section shows, may be empty
 * @param start whether it begins a page
 * @throws IllegalArgumentException when the id has another form or the title is blank
 */
public record Section(
        String id,
        String kicker,
        String title,
        String lead,
        List<Block> blocks,
        Orientation orientation,
        Start start) {
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Section {
        blocks = List.copyOf(blocks);
        checkId("section", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("section '" + id + "': the title is blank");
        }
    }

    /** A section that begins a page. */
    public Section(
            String id,
            String kicker,
            String title,
            String lead,
            List<Block> blocks,
            Orientation orientation) {
        this(id, kicker, title, lead, blocks, orientation, Start.ON_A_PAGE);
    }

    /** Where a section begins. */
    public enum Start {
        ON_A_PAGE,
        /** Below the section before it, if a third of that page is free. */
        WITH_ROOM,
        /** Below the section before it, if that lies the same way. */
        FOLLOWING
    }

    /** The same section at the head of a page. */
    public Section onAPage() {
        return new Section(id, kicker, title, lead, blocks, orientation, Start.ON_A_PAGE);
    }

    /** The same section, on what the one before it leaves free of a page, if that is enough. */
    public Section withRoom() {
        return new Section(id, kicker, title, lead, blocks, orientation, Start.WITH_ROOM);
    }

    /** The same section below the one before it. */
    public Section following() {
        return new Section(id, kicker, title, lead, blocks, orientation, Start.FOLLOWING);
    }

    /** How the section's pages lie; wide tables want {@link #WIDE}. */
    public enum Orientation {
        PORTRAIT,
        WIDE
    }

    /** The section's tables in reading order. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    static void checkId(String what, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(what + ": the id '" + id
                    + "' must be lower-case words joined by hyphens and begin with a letter,"
                    + " such as 'open-breaks'");
        }
    }
}
