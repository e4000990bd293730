package org.pooledfund.extract.document;

import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.problem.Problem;

/** Reads the words to hide: those of the profile, and those of a file beside it, one a line. */
final class MaskWords {
    private static final int MOST = 10_000;
    private static final String COMMENT = "#";

    private MaskWords() {}

    static List<String> read(Section root, Companions companions) {
        Stream<String> own = root.values("mask-words").stream().map(Field::text);
        Stream<String> listed = root.field("mask-words-file").stream()
                .flatMap(field -> ofFile(field, companions).stream());
        return Stream.concat(own, listed)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> ofFile(Field field, Companions companions) {
        List<String> words = companions.text(field.text()).stream()
                .flatMap(String::lines)
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .toList();
        if (words.isEmpty() || words.size() > MOST) {
            field.wrong(
                    Problem.FIELD_NEEDS,
                    words.isEmpty()
                            ? "no words can be read from '" + field.text() + "'"
                            : "the file has " + words.size() + " words, at most " + MOST,
                    "Name a text file in the profile's own folder or below it, with one word a"
                            + " line; '..', links and whole paths are not followed.");
        }
        return words;
    }
}
