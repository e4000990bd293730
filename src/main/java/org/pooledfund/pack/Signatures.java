package org.pooledfund.pack;

import java.util.List;

/** Lines to sign on. */
public record Signatures(List<Line> lines) implements Block {
    public Signatures {
        lines = List.copyOf(lines);
    }

    /**
     * One signature.
     *
     * @param statement what it says, such as "Certified by"
     * @param role of the person who signs, for a body
     */
    public record Line(String statement, String role, String body) {}
}
