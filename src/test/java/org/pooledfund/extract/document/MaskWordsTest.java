package org.pooledfund.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.problem.ProblemException;

/** Words to hide stand in the profile, or in a file beside it. */
class MaskWordsTest {
    private static final String TEXT =
            ProfileText.SOUND + "mask-words: [Ashby, Oakley]\nmask-words-file: words.txt\n";

    @Test
    void areThoseOfTheProfileAndThoseOfTheFile() {
        assertEquals(
                List.of("Ashby", "Oakley", "Elm Close", "Birch"),
                read("\uFEFF# clients of Oak House\r\nOakley\r\n\r\n Elm Close \r\nBirch"));
    }

    @Test
    void areRefusedWhereTheFileHasTooMany() {
        String many = "word\n".repeat(10_001);

        assertTrue(assertThrows(ProblemException.class, () -> read(many))
                .getMessage()
                .contains("field mask-words-file: the file has 10001 words, at most 10000."));
    }

    @Test
    void areRefusedWhereTheFileHasNone() {
        assertThrows(ProblemException.class, () -> read("# nobody yet\n"));
    }

    private static List<String> read(String words) {
        return ProfileDocument.read(
                        "p.yaml",
                        TEXT,
                        Optional.empty(),
                        name -> Optional.of(words).filter(w -> name.equals("words.txt")))
                .intake()
                .maskedWords();
    }
}
