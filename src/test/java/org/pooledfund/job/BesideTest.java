package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only files in a document's own folder and below it are beside it. */
class BesideTest {
    @TempDir
    private Path fund = Path.of("");

    private Path sources = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        sources = Files.createDirectories(fund.resolve("sources/lists")).getParent();
        Files.writeString(fund.resolve("outside.txt"), "secret");
        Files.writeString(sources.resolve("words.txt"), "Oakley");
        Files.writeString(sources.resolve("lists/words.txt"), "Elmer");
    }

    @Test
    void isReadFromTheFolderAndBelow() {
        assertEquals(Optional.of("Oakley"), text("words.txt"));
        assertEquals(Optional.of("Elmer"), text("lists/words.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "lists",
                "no-such.txt",
                "../outside.txt",
                "lists/../../outside.txt",
                "lists/../words.txt",
                "..\\outside.txt",
                "words.txt\0",
            })
    void isNowhereElse(String name) {
        assertEquals(Optional.empty(), text(name));
    }

    @Test
    void isNoWholePath() {
        assertEquals(Optional.empty(), text(fund.resolve("outside.txt").toString()));
    }

    @Test
    void isNotBehindALink() throws IOException {
        Files.createSymbolicLink(sources.resolve("link.txt"), fund.resolve("outside.txt"));
        Files.createSymbolicLink(sources.resolve("up"), fund);
        Files.createSymbolicLink(sources.resolve("near.txt"), sources.resolve("words.txt"));

        assertEquals(Optional.empty(), text("link.txt"));
        assertEquals(Optional.empty(), text("up/outside.txt"));
        assertEquals(Optional.empty(), text("near.txt"));
    }

    private Optional<String> text(String name) {
        return new Beside(sources.resolve("icb.yaml")).text(name);
    }
}
