package org.pooledfund.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house is in order: every text file of the project, rule by rule. */
class TidyTest {
    private static List<SourceFile> files = List.of();

    @BeforeAll
    static void readTree() throws IOException {
        files = SourceTree.read(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    }

    @Test
    void treeIsTheWholeProject() {
        List<String> paths = files.stream().map(SourceFile::path).toList();

        assertTrue(
                paths.containsAll(List.of(
                        "pom.xml",
                        "pooledfund",
                        ".ci/run",
                        "src/main/java/org/pooledfund/cli/Main.java",
                        "src/it/java/org/pooledfund/cli/LauncherIT.java",
                        "src/test/java/org/pooledfund/house/TidyTest.java")),
                paths.toString());
    }

    @Test
    void javaHasNoTabs() {
        assertClean(Tidy::tabs);
    }

    @Test
    void linesHaveNoTrailingBlanks() {
        assertClean(Tidy::trailingBlanks);
    }

    @Test
    void filesEndWithALineEnd() {
        assertClean(Tidy::finalNewline);
    }

    @Test
    void linesEndAsTheirSystemWants() {
        assertClean(Tidy::lineEnds);
    }

    @Test
    void javaLinesFitTheColumns() {
        assertClean(Tidy::longLines);
    }

    @Test
    void classesAreShort() {
        assertClean(Tidy::longFiles);
    }

    @Test
    void typesHaveNamesThatSaySomething() {
        assertClean(Tidy::vagueNames);
    }

    @Test
    void nothingIsUnfinishedOrSwitchedOff() {
        assertClean(Tidy::unfinished);
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        assertEquals(List.of(), Tidy.packagesWithoutInfo(files));
    }

    @Test
    void everyStepNamesItsTransactionManager() {
        assertClean(StepTransactions::findings);
    }

    @Test
    void sqlStaysInTheStore() {
        assertClean(SqlOutsideStore::findings);
    }

    @Test
    void noPathOfOneMachineIsCommitted() {
        assertClean(Tidy::machinePaths);
    }

    private static void assertClean(Function<SourceFile, List<String>> rule) {
        List<String> findings = files.stream().map(rule).flatMap(List::stream).toList();

        assertEquals(0, findings.size(), () -> "\n" + String.join("\n", findings));
    }
}
