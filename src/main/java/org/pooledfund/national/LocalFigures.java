package org.pooledfund.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Suggestion;
import org.pooledfund.fund.Agreement;
import org.pooledfund.problem.Problem;

/**
 * Amounts that are set nationally for one place and year, as far as they are known.
 *
 * @param nhsMinimumPence by NHS partner
 * @param pence by name, such as {@code social-care-minimum}
 */
public record LocalFigures(Map<String, Long> nhsMinimumPence, Map<String, Long> pence) {
    /** Nothing is known. */
    public static final LocalFigures NONE = new LocalFigures(Map.of(), Map.of());

    public LocalFigures {
        nhsMinimumPence = Map.copyOf(nhsMinimumPence);
        pence = Map.copyOf(pence);
    }

    /**
     * Reads figures; docs/CHECKS.md describes them.
     *
     * @param agreement that has the partners
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static LocalFigures read(String file, String text, Agreement agreement) {
        Section root = Document.parse(file, text);
        root.need("figures", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        Map<String, Long> minimum = new HashMap<>();
        root.part("nhs-minimum").ifPresent(part -> {
            for (String partner : part.names()) {
                checkPartner(part, partner, agreement);
                part.field(partner)
                        .flatMap(Field::notNegativePence)
                        .ifPresent(pence -> minimum.put(partner, pence));
            }
        });
        Map<String, Long> others = new HashMap<>();
        for (String name : List.of(
                "nhs-minimum-elsewhere",
                "nhs-minimum-total",
                "social-care-minimum",
                "out-of-hospital-minimum",
                "council-grant",
                "disabled-facilities-grant",
                "disabled-facilities-grant-kept",
                "disabled-facilities-grant-capital",
                "nhs-minimum-year-before",
                "ring-fenced-elsewhere",
                "ineligible-spending",
                "capital-elsewhere")) {
            root.field(name)
                    .flatMap(Field::notNegativePence)
                    .ifPresent(pence -> others.put(name, pence));
        }
        if (minimum.isEmpty() && others.isEmpty()) {
            root.wrong("figures", Problem.FIELD_NEEDS, "no figure is given", "Give one or more.");
        }
        root.finish();
        return new LocalFigures(minimum, others);
    }

    /** A partner, or a body whose place a partner has taken. */
    private static void checkPartner(Section part, String body, Agreement agreement) {
        if (agreement.register().heirs(body).isEmpty()) {
            List<String> known = agreement.partnerIds();
            part.wrong(
                    body,
                    Problem.UNKNOWN_NAME,
                    body,
                    String.join(", ", known),
                    Suggestion.nearest(body, known));
        }
    }

    /** An amount, if it is known. */
    Optional<Long> of(String name) {
        return Optional.ofNullable(pence.get(name));
    }
}
