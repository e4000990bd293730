package org.pooledfund.pack;

import java.util.List;

/** A bulleted list of plain sentences. */
public record Bullets(List<String> items) implements Block {
    public Bullets {
        items = List.copyOf(items);
    }
}
