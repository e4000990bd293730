package org.pooledfund.fund.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;
import org.pooledfund.problem.Problem;

/** Reads at which step of the agreement's ladder disputes are; docs/AGREEMENT.md describes it. */
public final class DisputesDocument {
    private DisputesDocument() {}

    /**
     * The steps by scheme; blank for spending on no scheme.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static Map<String, Integer> read(String file, String text, Agreement agreement) {
        Section root = Document.parse(file, text);
        root.need("disputes", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        int last = agreement.arrangement().disputes().size();
        List<String> schemes = agreement.schemes().stream().map(Scheme::id).toList();
        if (last == 0) {
            root.wrong(
                    "disputes",
                    Problem.FIELD_NEEDS,
                    "the agreement has no ladder that a dispute climbs",
                    "Give the agreement its 'disputes', the first step first.");
        }
        Map<String, Integer> steps = new LinkedHashMap<>();
        for (Section part : root.needParts("spending", "a scheme and the step it is at")) {
            Optional<Field> scheme = part.field("scheme");
            String id = scheme.flatMap(field -> field.oneOf(schemes)).orElse("");
            int step = part.need("step", "the number of the agreement's step, from 1")
                    .flatMap(field -> field.whole(1, Math.max(1, last)))
                    .orElse(1);
            if (steps.put(id, step) != null && (scheme.isEmpty() || !id.isEmpty())) {
                part.wrong("scheme", Problem.NAME_TWICE, id.isEmpty() ? "no scheme" : id);
            }
        }
        root.finish();
        return steps;
    }
}
