package org.pooledfund.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every problem of the catalogue is real, and says what is wrong and what to do. */
class CatalogueTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private static Map<Problem, Finding> provoked = Map.of();

    @BeforeAll
    static void provoke(@TempDir Path folder) throws IOException {
        provoked = new Provocations(folder).provoked();
        Catalogue.check(provoked.values());
    }

    @Test
    void everyProblemIsProvokedHereOrByIntegrationTests() {
        Set<Problem> all = EnumSet.copyOf(provoked.keySet());
        Catalogue.PROVOKED_BY_INTEGRATION_TESTS.forEach(
                problem -> assertTrue(all.add(problem), problem + " is provoked here already"));

        assertEquals(EnumSet.allOf(Problem.class), all);
    }

    @Test
    void everyExampleFillsEveryGapWithAValueOfItsOwn() {
        provoked.forEach((problem, finding) -> assertEquals(
                gaps(problem.what() + problem.remedy()),
                finding.values().size(),
                problem + " has " + finding.values()));
    }

    @Test
    void everyExampleSaysWhatIsWrongAndWhatToDo() {
        Catalogue.examples().forEach((problem, text) -> {
            assertTrue(text.endsWith(" [" + problem.code() + "]"), text);
            assertTrue(text.matches(".*\\S\\. [A-Z].*[.?] \\[PF\\d{3}]"), text);
            assertFalse(text.contains("{") || text.contains("null"), text);
            assertFalse(text.matches(".*( \\. |  |[^.]\\.\\.[^.]|;\\.).*"), text);
        });
    }

    @Test
    void everyExampleOfAFileNamesIt() {
        provoked.forEach((problem, finding) ->
                assertTrue(finding.place() != null, problem + " names no file"));
    }

    @Test
    void numbersAreUniqueAndInOrder() {
        List<String> codes = Arrays.stream(Problem.values()).map(Problem::code).toList();

        assertEquals(codes.stream().distinct().sorted().toList(), codes);
        codes.forEach(code -> assertTrue(code.matches("PF[1-9]\\d\\d"), code));
    }

    @Test
    void everyTextReadsAsAWholeSentence() {
        for (Problem problem : Problem.values()) {
            assertFalse(problem.what().isBlank() || problem.what().endsWith("."), problem.name());
            assertTrue(problem.remedy().matches("(?s).*(\\.|\\{\\d})"), problem.name());
        }
    }

    @Test
    void thePageOfErrorsIsUpToDate() {
        assertEquals(
                ErrorsDocument.text(Catalogue.examples()),
                Catalogue.read(Catalogue.DOCUMENT),
                "docs/ERRORS.md is stale: run mvn test -Dtest=CatalogueTest"
                        + " -Dpooledfund.write=true");
    }

    private static int gaps(String text) {
        return (int) GAP.matcher(text)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .count();
    }
}
