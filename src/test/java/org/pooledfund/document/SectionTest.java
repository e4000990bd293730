package org.pooledfund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.problem.ProblemException;

/** What a section gives, and the exact words in which it finds fault. */
class SectionTest {
    @Test
    void givesTextWithoutTheBlanksAroundIt() {
        Section root = Document.parse("d.yaml", "name: \"  Oak Fund \"\nempty:\nnothing: ~\n");

        assertEquals("Oak Fund", root.text("name", "a name"));
        assertEquals(Optional.of("Oak Fund"), root.optionalText("name"));
        assertEquals(Optional.empty(), root.optionalText("empty"));
        assertEquals(Optional.empty(), root.optionalText("nothing"));
        assertEquals(Optional.empty(), root.optionalText("other"));
        assertEquals(List.of("name", "empty", "nothing"), List.copyOf(root.names()));
        root.finish();
    }

    @Test
    void givesPartsAndLists() {
        Section root = Document.parse("d.yaml", """
                fund:
                  id: oak
                partners:
                  - id: a
                  - id: b
                codes: [1, "02"]
                one: x
                """);

        assertEquals("oak", root.needPart("fund", "f").orElseThrow().text("id", "an id"));
        assertEquals(
                List.of("a", "b"),
                root.needParts("partners", "p").stream()
                        .map(part -> part.text("id", "an id"))
                        .toList());
        assertEquals(
                List.of("1", "02"),
                root.values("codes").stream().map(Field::text).toList());
        assertEquals(List.of("x"), root.values("one").stream().map(Field::text).toList());
        assertEquals(List.of(), root.values("none"));
        assertEquals(List.of(), root.parts("none"));
        assertEquals(Optional.empty(), root.part("none"));
        root.finish();
    }

    @Test
    void missesAField() {
        assertMistakes(
                "a: 1\n",
                root -> {
                    root.field("a");
                    root.need("name", "the fund's name");
                },
                "d.yaml, line 1, field name: the field is missing. Add it: the fund's name."
                        + " [PF103]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:", "name: ''", "name: ~", "name: null", "name: '  '"})
    void missesAFieldThatIsThereButBlank(String line) {
        assertMistakes(
                "a: 1\n" + line + "\n",
                root -> {
                    root.field("a");
                    root.text("name", "the fund's name");
                },
                "d.yaml, line 2, field name: the field is missing. Add it: the fund's name."
                        + " [PF103]");
    }

    @Test
    void missesAPartAndAList() {
        assertMistakes(
                "list: []\n",
                root -> {
                    root.needPart("fund", "id and name");
                    root.needParts("list", "some");
                    root.needParts("other", "some more");
                },
                "d.yaml, line 1, field fund: the field is missing. Add it: id and name. [PF103]",
                "d.yaml, line 1, field list: the field is missing. Add it: some. [PF103]",
                "d.yaml, line 1, field other: the field is missing. Add it: some more. [PF103]");
    }

    @Test
    void saysOnceThatAFieldHasTheWrongShape() {
        assertMistakes(
                """
                name: [1]
                fund: oak
                partners: oak
                parts:
                  - oak
                values:
                  - [1]
                map: {a: 1}
                """,
                root -> {
                    root.text("name", "a name");
                    root.needPart("fund", "id and name");
                    root.needParts("partners", "the partners");
                    root.parts("parts");
                    root.values("values");
                    root.values("map");
                },
                "d.yaml, line 1, field name: here should be one value. See the reference in"
                        + " docs. [PF111]",
                "d.yaml, line 2, field fund: here should be fields, each a name and a colon."
                        + " See the reference in docs. [PF111]",
                "d.yaml, line 3, field partners: here should be a list, each entry after a dash."
                        + " See the reference in docs. [PF111]",
                "d.yaml, line 5, field parts: here should be fields, each a name and a colon."
                        + " See the reference in docs. [PF111]",
                "d.yaml, line 7, field values: here should be one value."
                        + " See the reference in docs. [PF111]",
                "d.yaml, line 8, field map: here should be a list, each entry after a dash."
                        + " See the reference in docs. [PF111]");
    }

    @Test
    void namesFieldsNobodyAskedForAndTheOneProbablyMeant() {
        assertMistakes(
                """
                fund:
                  nmae: Oak
                colour: red
                """,
                root -> root.part("fund").ifPresent(part -> part.optionalText("name")),
                "d.yaml, line 2, field fund.nmae: there is no such field here."
                        + " Allowed here: name. Did you mean 'name'? [PF104]",
                "d.yaml, line 3, field colour: there is no such field here."
                        + " Allowed here: fund. [PF104]");
    }

    @Test
    void countsTheEntriesOfAListFromOne() {
        assertMistakes(
                "partners:\n  - id: a\n  - colour: b\n",
                root -> root.parts("partners").forEach(part -> part.text("id", "an id")),
                "d.yaml, line 3, field partners[2].id: the field is missing. Add it: an id."
                        + " [PF103]",
                "d.yaml, line 3, field partners[2].colour: there is no such field here."
                        + " Allowed here: id. [PF104]");
    }

    @Test
    void refusesAFieldThatIsThereTwice() {
        assertMistakes(
                "name: Oak\nname: Ash\n",
                root -> assertEquals("Oak", root.text("name", "a name")),
                "d.yaml, line 2, field name: the field is there twice. Keep one of the two."
                        + " [PF105]");
    }

    @Test
    void refusesANameThatIsNoPlainWord() {
        assertMistakes(
                "? [a, b]\n: 1\n",
                root -> {},
                "d.yaml, line 1, field ?: here should be a plain name."
                        + " See the reference in docs. [PF111]");
    }

    @Test
    void tellsAllMistakesInTheOrderOfTheLines() {
        assertMistakes(
                "a: x\nb: y\nc: z\n",
                root -> {
                    root.field("c").ifPresent(Field::pence);
                    root.field("a").ifPresent(Field::day);
                },
                "d.yaml, line 1, field a: 'x' is not a date. Write it like 2025-04-01. [PF108]",
                "d.yaml, line 2, field b: there is no such field here. Allowed here: c, a."
                        + " Did you mean 'c'? [PF104]",
                "d.yaml, line 3, field c: 'z' is not an amount in pounds."
                        + " Write it like 1,234.56. [PF107]");
    }

    @Test
    void showsNoControlCharactersOfANameFromOutside() {
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> Document.parse("d\u001B.yaml", "\"\\e[2Jx\\u202E\": 1\n").finish());

        assertTrue(
                e.getMessage().startsWith("d\uFFFD.yaml, line 1, field \uFFFD[2Jx\uFFFD: "),
                e.getMessage());
    }

    private static void assertMistakes(String text, Consumer<Section> read, String... expected) {
        Section root = Document.parse("d.yaml", text);
        read.accept(root);
        ProblemException e = assertThrows(ProblemException.class, root::finish);

        assertEquals(String.join("\n", expected), e.getMessage());
        assertEquals(expected.length, e.findings().size());
    }
}
