package org.pooledfund.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a field is made alike before it is compared.
 *
 * @param steps what is overlooked, applied in the order of {@link Step}
 * @param prefixes words dropped at the front by {@link Step#AFFIXES}, in capitals: {@code INV}
 * @param suffixes words dropped at the end by {@link Step#AFFIXES}, in capitals: {@code LTD}
 */
public record Normal(Set<Step> steps, List<String> prefixes, List<String> suffixes) {
    /** As written. */
    public static final Normal AS_WRITTEN = new Normal(Set.of(), List.of(), List.of());

    /** A document reference as DOMAIN has it: {@code inv/00412} is {@code 412}. */
    public static final Normal REFERENCE = new Normal(
            EnumSet.of(Step.CASE, Step.PUNCTUATION, Step.SPACES, Step.AFFIXES, Step.LEADING_ZEROS),
            List.of("INVOICE", "INV"),
            List.of());

    /** A name without case, blanks and punctuation. */
    public static final Normal NAME =
            new Normal(EnumSet.of(Step.CASE, Step.PUNCTUATION, Step.SPACES), List.of(), List.of());

    public Normal {
        steps = Set.copyOf(steps);
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
    }

    /** The same with one more step. */
    public Normal with(Step step) {
        EnumSet<Step> more = EnumSet.of(step);
        more.addAll(steps);
        return new Normal(more, prefixes, suffixes);
    }
}
