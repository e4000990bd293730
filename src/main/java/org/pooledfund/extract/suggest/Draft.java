package org.pooledfund.extract.suggest;

import java.util.List;
import java.util.Optional;

/**
 * A drafted profile.
 *
 * @param about what the file is, a line each, for the top of the profile
 * @param fields in the order of the profile
 * @param codes the codes to map, the most pounds first
 * @param notes what a person should know besides
 */
public record Draft(
        List<String> about, List<DraftField> fields, List<DraftCode> codes, List<String> notes) {
    public Draft {
        about = List.copyOf(about);
        fields = List.copyOf(fields);
        codes = List.copyOf(codes);
        notes = List.copyOf(notes);
    }

    /**
     * A code of the file.
     *
     * @param pence its lines come to, spending above zero
     * @param perhaps the scheme whose name its lines speak of, and why
     */
    public record DraftCode(String code, long lines, long pence, Optional<String> perhaps) {}

    /** Whether the file says all that a profile needs. */
    public boolean isComplete() {
        return fields.stream().noneMatch(field -> field.sureness() == Sureness.MISSING);
    }

    /** The profile. */
    public String yaml() {
        return DraftText.of(this);
    }
}
