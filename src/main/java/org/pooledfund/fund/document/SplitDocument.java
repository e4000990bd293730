package org.pooledfund.fund.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Split;

/** Reads the rules that split an amount over the partners. */
final class SplitDocument {
    /** The words for them. */
    enum Word {
        PROPORTIONAL_TO_CONTRIBUTIONS,
        PERCENTAGES,
        BY_WEIGHT,
        PARTNER_BEARS,
        HOST_BEARS
    }

    private final Known known;

    SplitDocument(Known known) {
        this.known = known;
    }

    Split split(Word word, Section section) {
        return switch (word) {
            case PROPORTIONAL_TO_CONTRIBUTIONS ->
                new Split.Proportional(
                        Known.choice(section, "basis", Split.Basis.AMOUNTS_DUE),
                        Known.choice(section, "percentages", Split.Precision.EXACT));
            case PERCENTAGES -> new Split.Percentages(Percents.shares(section, known));
            case BY_WEIGHT ->
                new Split.ByWeight(
                        section.text("measure", "what the weights count, such as people in 2023"),
                        weights(section));
            case PARTNER_BEARS ->
                new Split.PartnerBears(
                        known.partner(section, "partner", "the partner that bears it"));
            case HOST_BEARS -> new Split.HostBears();
        };
    }

    /** A part such as a band or {@code owners}, with a rule of its own. */
    Split part(Section section) {
        return section.need("rule", "how it is split")
                .flatMap(field -> field.choice(Word.class))
                .map(word -> split(word, section))
                .orElse(Split.Proportional.EXACT);
    }

    /** Whose money it is: {@code owners}, by contributions if it is not said. */
    Split owners(Section section) {
        return section.part("owners").map(this::part).orElse(Split.Proportional.EXACT);
    }

    private Map<String, Long> weights(Section section) {
        Map<String, Long> weights = new LinkedHashMap<>();
        section.needPart("weights", "a whole number for each partner").ifPresent(part -> {
            for (String name : part.names()) {
                Optional<Integer> weight =
                        part.field(name).flatMap(field -> field.whole(0, 999_999_999));
                known.partnerOf(part, name)
                        .ifPresent(partner -> weight.ifPresent(
                                count -> weights.merge(partner, (long) count, Math::addExact)));
            }
        });
        return weights;
    }
}
