package org.pooledfund.settlement.payment;

import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * The terms something was settled by. Populations, ratios and all else that the steps say are
 * frozen with the version of the agreement: what follows must be settled by the same, or by a new
 * version.
 *
 * @param version of the agreement
 * @param sentences the terms as they are read back, a sentence a step
 */
public record FrozenTerms(int version, List<String> sentences) {
    private static final int MOST = 999;

    public FrozenTerms {
        sentences = List.copyOf(sentences);
    }

    /** What a settlement's JSON says of its terms; empty if it was written before they were. */
    public static Optional<FrozenTerms> read(String file, String text) {
        Section root = Document.parse(file, text);
        Optional<Integer> version =
                root.field("agreementVersion").flatMap(field -> field.whole(1, MOST));
        List<String> sentences = root.values("terms").stream().map(Field::text).toList();
        root.stop();
        return version.map(number -> new FrozenTerms(number, sentences));
    }

    /**
     * Refuses terms of the same version that say something else.
     *
     * @param where for the message
     * @throws ProblemException if they do
     */
    public void check(String where, FrozenTerms now) {
        if (version == now.version && !sentences.equals(now.sentences)) {
            throw new ProblemException(Finding.at(
                    Place.of(where),
                    Problem.TERMS_NOT_FROZEN,
                    version,
                    missing(sentences, now.sentences),
                    missing(now.sentences, sentences)));
        }
    }

    private static String missing(List<String> some, List<String> others) {
        boolean isSubset = others.containsAll(some) && !some.containsAll(others);
        return some.stream()
                .filter(sentence -> !others.contains(sentence))
                .findFirst()
                .orElse(isSubset ? "nothing in its place" : "the same in another order");
    }
}
