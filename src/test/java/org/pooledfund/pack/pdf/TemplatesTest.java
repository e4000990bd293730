package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void copy() {
        templates = TemplateCopy.to(temp.resolve("templates")).folder();
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
    void aFundHasItsOwnWordsColoursAndSections() throws IOException {
        new TemplateCopy(templates)
                .write("funds/northmere/wording.properties", "cover.kicker = Our own fund\n")
                .write("funds/northmere/pack.yaml", """
                        colours:
                          deep: "#4b2e83"
                        sections:
                          first: [settlement, b*]
                          leave-out: [summary]
                        """)
                .write("funds/elsewhere/wording.properties", "cover.kicker = Not ours\n");
        String page = new String(
                PackPage.render(SamplePacks.sample(), templates),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(page.contains(">Our own fund</p>"), "the fund's words");
        assertTrue(page.contains("#4b2e83") && !page.contains("#003087"), "the fund's colour");
        assertEquals(
                java.util.List.of(
                        "settlement",
                        "breaks",
                        "schemes",
                        "contributions",
                        "reconciliation",
                        "completeness"),
                java.util.regex.Pattern.compile("<section class=\"(?:page|wide)\" id=\"([a-z]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    @Test
    void aLogoStandsOnTheCoverAndInsideThePage() throws IOException {
        var picture =
                new java.awt.image.BufferedImage(60, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(
                picture, "png", templates.resolve("logo.png").toFile());
        new TemplateCopy(templates)
                .write("pack.yaml", "logo:\n  file: logo.png\n  says: Arms of Northmere\n");
        TagAudit audit = TagAudit.of(PackPdf.render(SamplePacks.sample(), templates));
        assertEquals(java.util.List.of(), audit.faults);
        assertEquals(3, audit.roles.get("Figure"));
        String page = new String(
                PackPage.render(SamplePacks.sample(), templates),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(page.contains("<img alt=\"Arms of Northmere\" src=\"data:image/png;base64,"));
    }

    private void change(String file, String from, String to) {
        new TemplateCopy(templates).change(file, from, to);
    }

    private void assertSays(String... parts) {
        var refused = assertThrows(
                RuntimeException.class, () -> PackPdf.render(SamplePacks.sample(), templates));
        for (String part : parts) {
            assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
        }
    }
}
