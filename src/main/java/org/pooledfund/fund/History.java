package org.pooledfund.fund;

import java.util.List;

/**
 * What a partner was before.
 *
 * @param codes that it has, or had, for a time only
 * @param predecessors the bodies whose place it has taken, one or many
 */
public record History(List<OrganisationCode> codes, List<Predecessor> predecessors) {
    /** It always was what it is. */
    public static final History NONE = new History(List.of(), List.of());

    public History {
        codes = List.copyOf(codes);
        predecessors = List.copyOf(predecessors);
    }
}
