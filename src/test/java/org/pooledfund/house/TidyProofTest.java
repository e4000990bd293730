package org.pooledfund.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows each rule about text fail on a small made-up file, and pass on its neighbour. */
class TidyProofTest {
    private static final String JAVA = "src/main/java/org/pooledfund/fund/Fund.java";

    @Test
    void aTabIsFoundInJavaOnly() {
        assertEquals(List.of(JAVA + ":2: a tab"), Tidy.tabs(java("class Fund {\n\tint a;\n}\n")));
        assertEquals(List.of(), Tidy.tabs(new SourceFile("a.tsv", "1\t2\n")));
    }

    @Test
    void aTrailingBlankIsFound() {
        assertEquals(
                1,
                Tidy.trailingBlanks(new SourceFile("README.md", "one \ntwo\n")).size());
        assertEquals(
                0,
                Tidy.trailingBlanks(new SourceFile("a.cmd", "one\r\ntwo\r\n")).size());
    }

    @Test
    void aMissingFinalNewlineIsFound() {
        assertEquals(1, Tidy.finalNewline(java("class Fund {}")).size());
        assertEquals(0, Tidy.finalNewline(java("class Fund {}\n")).size());
        assertEquals(0, Tidy.finalNewline(java("")).size());
    }

    @Test
    void wrongLineEndsAreFound() {
        assertEquals(1, Tidy.lineEnds(java("class Fund {\r\n}\r\n")).size());
        assertEquals(1, Tidy.lineEnds(new SourceFile("a.cmd", "one\r\ntwo\n")).size());
        assertEquals(0, Tidy.lineEnds(new SourceFile("a.cmd", "one\r\ntwo\r\n")).size());
    }

    @Test
    void aLineOverTheColumnsIsFound() {
        assertEquals(0, Tidy.longLines(java("x".repeat(100) + "\n")).size());
        assertEquals(1, Tidy.longLines(java("x".repeat(101) + "\n")).size());
    }

    @Test
    void aLongClassIsFound() {
        assertEquals(0, Tidy.longFiles(java("int a;\n".repeat(300))).size());
        assertEquals(1, Tidy.longFiles(java("int a;\n".repeat(301))).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class Fund%s {", "record Fund%s(int a)", "enum %s {", "interface X%s {"})
    void aVagueNameIsFound(String declaration) {
        for (String ending : List.of("Impl", "Manager", "Helper", "Util", "Utils")) {
            assertEquals(1, Tidy.vagueNames(java(declaration.formatted(ending))).size());
        }
        assertEquals(0, Tidy.vagueNames(java(declaration.formatted("Utility"))).size());
    }

    @Test
    void unfinishedAndSwitchedOffCodeIsFound() {
        assertEquals(1, Tidy.unfinished(java("// TO" + "DO later\n")).size());
        assertEquals(1, Tidy.unfinished(java("// FIX" + "ME\n")).size());
        assertEquals(1, Tidy.unfinished(java("@Dis" + "abled(\"flaky\")\n")).size());
        assertEquals(0, Tidy.unfinished(java("@DisabledOnOs(WINDOWS)\n")).size());
    }

    @Test
    void aPathOfOneMachineIsFound() {
        for (String path :
                List.of("/ho" + "me/ann/x", "/ro" + "ot/.m2", "/wo" + "rk/x", "C:\\Us" + "ers")) {
            assertEquals(
                    1, Tidy.machinePaths(new SourceFile("a.md", "see " + path)).size(), path);
        }
        for (String path : List.of("https://x.org/home/a", "~/home/x", "src/work/x", "C:\\data")) {
            assertEquals(
                    0, Tidy.machinePaths(new SourceFile("a.md", "see " + path)).size(), path);
        }
    }

    @Test
    void aPackageWithoutDescriptionIsFound() {
        SourceFile info = new SourceFile(
                "src/main/java/org/pooledfund/fund/package-info.java",
                "/** Funds. */\n@NullMarked\npackage org.pooledfund.fund;\n");
        SourceFile unmarked = new SourceFile(info.path(), "/** Funds. */\npackage a;\n");
        SourceFile test = new SourceFile("src/test/java/org/pooledfund/fund/FundTest.java", "");

        assertEquals(List.of(), Tidy.packagesWithoutInfo(List.of(java(""), info, test)));
        assertEquals(1, Tidy.packagesWithoutInfo(List.of(java(""))).size());
        assertEquals(1, Tidy.packagesWithoutInfo(List.of(java(""), unmarked)).size());
    }

    @Test
    void theTreeLeavesOutWhatIsBuiltOrBinary(@TempDir Path root) throws IOException {
        for (String name : List.of("a.md", "b/target/c.md", "target/d.md", "var/e.md", "f.png")) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text\n");
        }

        assertEquals(
                List.of("a.md", "b/target/c.md"),
                SourceTree.read(root).stream().map(SourceFile::path).toList());
    }

    private static SourceFile java(String text) {
        return new SourceFile(JAVA, text);
    }
}
