package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.pack.SamplePacks;

/**
 * What a finance team may change in the templates, and what it is told when a change goes wrong.
 */
class TemplatesTest {
    @TempDir
    Path temp;

    private Path templates;

    @BeforeEach
    void copy() throws IOException {
        templates = temp.resolve("templates");
        try (Stream<Path> files = Files.walk(PackPdfTest.TEMPLATES)) {
            for (Path file : files.toList()) {
                Path to =
                        templates.resolve(PackPdfTest.TEMPLATES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    @Test
    void aSectionMayHaveALayoutOfItsOwn() throws IOException {
        Files.createDirectories(templates.resolve("sections"));
        Files.writeString(templates.resolve("sections/settlement.html"), """
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org"><body>
                <section th:fragment="section(section)" class="page" th:id="${section.id}">
                <h2 th:text="${section.title}">t</h2><p>Our own words.</p></section></body></html>""");
        TagAudit audit = TagAudit.of(PackPdf.render(SamplePacks.sample(), templates));
        assertTrue(audit.textOutsideContents.toString().contains("Our own words."));
        assertEquals(10, audit.roles.get("Table"));
    }

    @Test
    void aFieldThatIsNotThereIsNamedWithItsFileAndLine() throws IOException {
        change("fragments/section.html", "section.lead}", "section.leed}");
        assertSays("templates/fragments/section.html, line 7: ", "leed");
    }

    @Test
    void aMissingLineOfTheWordingIsNamed() throws IOException {
        change("wording.properties", "contents.title =", "contents.heading =");
        assertSays("templates/wording.properties: there is no line 'contents.title = ...'");
    }

    @Test
    void aMissingTemplateIsNamed() throws IOException {
        Files.delete(templates.resolve("fragments/kpis.html"));
        assertSays("the file 'fragments/kpis.html' is not in the folder");
    }

    @Test
    void aMissingStyleSheetIsNoReasonToPrintAnUglyPack() throws IOException {
        Files.delete(templates.resolve("pack.css"));
        assertSays("pack.css' is not in the folder");
    }

    @Test
    void aTagThatIsNotClosedIsShown() throws IOException {
        change("pack.html", "<main>", "<main><b>");
        assertSays("not well-formed XHTML", "</main>");
    }

    @Test
    void aPictureWithoutWordsIsRefused() throws IOException {
        change("fragments/waterfall.html", "aria-label=", "data-label=");
        assertSays("<svg> has no aria-label");
    }

    @Test
    void nothingOutsideTheFolderCanBeRead() throws IOException {
        Files.writeString(temp.resolve("secret.html"), "<p th:fragment=\"x\">secret</p>");
        Files.writeString(temp.resolve("secret.css"), "p { color: #000000 }");
        change(
                "fragments/section.html",
                "<h2 th:text=\"${section.title}\">Title</h2>",
                "<h2 th:replace=\"~{../secret :: x}\"></h2>");
        assertSays("'../secret.html' lies outside the templates folder");
    }

    @Test
    void noStyleSheetPictureOrFontComesFromElsewhere() throws IOException {
        Files.writeString(temp.resolve("secret.css"), "p { color: #000000 }");
        change("pack.html", "href=\"pack.css\"", "href=\"../secret.css\"");
        assertSays("lies outside the templates folder");
        change("pack.html", "href=\"../secret.css\"", "href=\"http://localhost:1/pack.css\"");
        assertSays("lies outside the templates folder");
        change("pack.html", "href=\"http://localhost:1/pack.css\"", "href=\"pack.css\"");
        change("pack.html", "<main>", "<main><img src=\"file:///etc/hostname\" alt=\"x\"/>");
        assertSays("lies outside the templates folder");
    }

    @Test
    void aLinkOutOfTheFolderIsOutside() throws IOException {
        Files.writeString(temp.resolve("secret.css"), "p { color: #000000 }");
        Files.delete(templates.resolve("pack.css"));
        Files.createSymbolicLink(templates.resolve("pack.css"), temp.resolve("secret.css"));
        assertSays("lies outside the templates folder");
    }

    @Test
    void templatesCannotRunPrograms() throws IOException {
        change(
                "fragments/section.html",
                "${section.title}",
                "${T(java.lang.Runtime).getRuntime().exec('true')}");
        assertSays("templates/fragments/section.html");
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(templates.resolve(file));
        assertTrue(text.contains(from), file + " has no " + from);
        Files.writeString(templates.resolve(file), text.replace(from, to));
    }

    private void assertSays(String... parts) {
        var refused = assertThrows(
                RuntimeException.class, () -> PackPdf.render(SamplePacks.sample(), templates));
        for (String part : parts) {
            assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
        }
    }
}
