package org.pooledfund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Trials;

/** What is a document at all, and what is refused before anything is read. */
class DocumentTest {
    @Test
    void refusesWhatIsNoYamlWithItsLine() {
        assertEquals(
                "d.yaml, line 2: this is not readable YAML: mapping values are not allowed here."
                        + " Mend the line; indent with spaces. [PF102]",
                refused("a: 1\nb: c: d\n").getMessage());
        assertEquals(
                "d.yaml, line 2: this is not readable YAML: found character '\\t(TAB)' that cannot"
                        + " start any token. (Do not use \\t(TAB) for indentation). Mend the line;"
                        + " indent with spaces. [PF102]",
                refused("a:\n\tb: 1\n").getMessage());
    }

    @Test
    void refusesCharactersNoTextHas() {
        assertEquals(Problem.DOCUMENT_NOT_YAML, problem("a: \u0001\n"));
        assertEquals(Problem.DOCUMENT_NOT_YAML, problem("a: \uD800\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "- a\n- b\n", "just text", "~"})
    void refusesADocumentWithoutFields(String text) {
        assertEquals(
                "d.yaml, line 1: here should be fields, each a name and a colon."
                        + " See the reference in docs. [PF111]",
                refused(text).getMessage());
    }

    @Test
    void refusesTwoDocumentsInOne() {
        assertEquals(Problem.DOCUMENT_NOT_YAML, problem("a: 1\n---\nb: 2\n"));
    }

    @Test
    void readsAFileThatWindowsHasMarked() {
        Section root = Document.parse("d.yaml", "\uFEFFname: Oak\r\nkind: tree\r\n");

        assertEquals("Oak", root.text("name", "a name"));
        assertEquals("tree", root.text("kind", "a kind"));
        root.finish();
    }

    @Test
    void refusesATooLargeDocument() {
        assertEquals(
                "d.yaml: the file is larger than 3000000 characters."
                        + " A document of this kind has a few pages. [PF117]",
                refused("a: " + "x".repeat(3_000_000)).getMessage());
    }

    @Test
    void refusesDeepNesting() {
        assertTrue(refused("a: " + "[".repeat(5_000) + "]".repeat(5_000))
                .getMessage()
                .contains("Nesting Depth exceeded max 20"));
        assertEquals(Problem.DOCUMENT_NOT_YAML, problem("{a: ".repeat(5_000)));
    }

    @Test
    void refusesAnAliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s*a%d]\n"
                    .formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
        }
        ProblemException e =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(bomb.toString()));

        assertTrue(e.getMessage().contains("aliases for non-scalar nodes exceeds"), e.getMessage());
    }

    @Test
    void endsOnADocumentThatHoldsItself() {
        Section root = Document.parse("d.yaml", "a: &a\n  b: *a\n");
        Section part = root.part("a").orElseThrow().part("b").orElseThrow();

        assertEquals(java.util.List.of("b"), java.util.List.copyOf(part.names()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n",
                "a: !!org.pooledfund.document.DocumentTest$Trap {}\n",
                "!!org.pooledfund.document.DocumentTest$Trap {a: 1}\n",
            })
    void runsNoCodeOfATag(String text) {
        int before = Trap.made;
        try {
            Document.parse("d.yaml", text).text("a", "a text");
        } catch (ProblemException refused) {
            assertTrue(refused.getMessage().startsWith("d.yaml"));
        }
        assertEquals(before, Trap.made);
    }

    /** Would count if a tag could make one. */
    public static final class Trap {
        private static int made;

        public Trap() {
            made++;
        }
    }

    @Test
    void endsWithSectionsOrAProblemWhateverTheText() {
        String good = "fund:\n  id: oak\nlist:\n  - a: 1\n  - &b {c: [d, \"e\"]}\n  - *b\n";
        Trials.run(3_000, chance -> {
            try {
                Section root = Document.parse("d.yaml", mutated(good, chance));
                root.part("fund").ifPresent(part -> part.text("id", "an id"));
                root.parts("list").forEach(part -> part.field("a").ifPresent(Field::pence));
                root.finish();
            } catch (ProblemException expected) {
                assertTrue(expected.getMessage().startsWith("d.yaml"));
            }
        });
    }

    private static String mutated(String text, Random chance) {
        String marks = "{}[]:-&*!|>'\"%@`#?,\n\t \\~\u0000\uFEFFx0";
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 0; i <= chance.nextInt(5); i++) {
            int at = chance.nextInt(mutated.length());
            char mark = marks.charAt(chance.nextInt(marks.length()));
            switch (chance.nextInt(3)) {
                case 0 -> mutated.setCharAt(at, mark);
                case 1 -> mutated.insert(at, mark);
                default -> mutated.deleteCharAt(at);
            }
        }
        return mutated.toString();
    }

    private static Problem problem(String text) {
        return refused(text).findings().get(0).problem();
    }

    private static ProblemException refused(String text) {
        return assertThrows(ProblemException.class, () -> Document.parse("d.yaml", text));
    }
}
