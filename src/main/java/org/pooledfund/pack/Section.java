package org.pooledfund.pack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of the pack that starts on a page of its own and stands in the contents.
 *
 * @param id lower-case words joined by hyphens; names the link target and the template
 *     {@code templates/sections/<id>.html} that may replace the generic layout
 * @param kicker the short line above the title, may be empty
 * @param lead one or two sentences that say what the section shows, may be empty
 * @throws IllegalArgumentException when the id has another form or the title is blank
 */
public record Section(
        String id,
        String kicker,
        String title,
        String lead,
        List<Block> blocks,
        Orientation orientation) {
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Section {
        blocks = List.copyOf(blocks);
        checkId("section", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("section '" + id + "': the title is blank");
        }
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
