package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.problem.ProblemException;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What an attacker who may write templates could try, each one tried. */
class FenceTest {
    private static final String TITLE = "<h2 th:text=\"${section.title}\">Title</h2>";

    @TempDir
    Path temp;

    private TemplateCopy templates = new TemplateCopy(Path.of("."));

    @BeforeEach
    void copy() {
        templates = TemplateCopy.to(temp.resolve("templates"));
    }

    /** The text of the template is refused before a word of it is worked out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${T(java.lang.Runtime).getRuntime().exec('true')}",
                "${T  (java.lang.System).getenv()}",
                "${new java.io.File('x')}",
                "${section.class.classLoader}",
                "${section.getClass().forName('java.lang.Runtime')}",
                "__${section.title}__",
                "${#ctx}",
                "${#root}",
                "${@environment}",
                "${section.title matches '(a+)+b'}",
                "${section.blocks.![#this]}",
                "${&#84;(java.lang.Runtime)}",
            })
    void noTemplateHoldsSuchAnExpression(String expression) {
        templates.change("fragments/section.html", "${section.title}", expression);
        refused("fragments/section.html, line 6: '", "is not allowed in a template");
    }

    /** The same once more without the look at the text, so that the second fence is tried too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${T(java.lang.Runtime).getRuntime().exec('true')}",
                "${new java.io.File('x')}",
                "${section.class}",
                "${section.getClass()}",
                "${section.title.getClass().forName('java.lang.Runtime')}",
                "${section.title.replaceAll('(a+)+b', 'x')}",
                "${section.title.repeat(100000000)}",
                "${section.title.split('(a+)+b')}",
                "${#ctx}",
                "${#execInfo}",
                "${#numbers.sequence(1, 2000000000)}",
                "${#strings.repeat('x', 2000000000)}",
                "${@environment}",
                "${section.blocks.clear()}",
                "${section.title = 'other'}",
                "${nothing}",
            })
    void theExpressionItselfIsRefused(String expression) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        Context context = new Context();
        context.setVariable(
                FencedExpressions.VARIABLE,
                new FencedExpressions(RenderLimit.start(), UnknownFields.refused()));
        context.setVariable(
                "section",
                new SectionView(
                        "a",
                        "k",
                        "t",
                        "l",
                        false,
                        false,
                        false,
                        "x",
                        new java.util.ArrayList<>(),
                        List.of()));
        assertTrue(
                engine.process("<p th:text=\"${section.title}\"></p>", context).contains(">t<"));
        assertThrows(
                RuntimeException.class,
                () -> engine.process("<p th:text=\"" + expression + "\"></p>", context));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"file:///etc/hostname\" alt=\"x\"/>",
                "<img src=\"../secret.png\" alt=\"x\"/>",
                "<img src=\"/etc/hostname\" alt=\"x\"/>",
                "<img src=\"http://localhost:1/x.png\" alt=\"x\"/>",
                "<img src=\"jar:file:x.jar!/x.png\" alt=\"x\"/>",
                "<div style=\"background-image: url(http://localhost:1/x.png)\">x</div>",
                "<h2 th:replace=\"~{../secret :: x}\"></h2>",
            })
    void nothingComesFromElsewhere(String markUp) throws IOException {
        Files.writeString(temp.resolve("secret.html"), "<p th:fragment=\"x\">secret</p>");
        Files.writeString(temp.resolve("secret.png"), "secret");
        templates.change("fragments/section.html", TITLE, TITLE + markUp);
        assertFalse(
                TemplateCheck.of(templates.folder(), SamplePacks.sample()).isEmpty(),
                "the check finds it");
        refused("outside the templates folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.css", "http://localhost:1/pack.css", "file:///etc/hostname"})
    void noStyleSheetComesFromElsewhere(String address) throws IOException {
        Files.writeString(temp.resolve("secret.css"), "p { color: #000000 }");
        templates.change("pack.html", "href=\"pack.css\"", "href=\"" + address + "\"");
        refused("lies outside the templates folder");
        assertThrows(
                RuntimeException.class,
                () -> PackPage.render(SamplePacks.sample(), templates.folder()));
    }

    @Test
    void aLinkOutOfTheFolderIsOutside() throws IOException {
        Files.writeString(temp.resolve("secret.css"), "p { color: #000000 }");
        Files.delete(templates.folder().resolve("pack.css"));
        Files.createSymbolicLink(
                templates.folder().resolve("pack.css"), temp.resolve("secret.css"));
        refused("lies outside the templates folder");
        assertTrue(TemplateCheck.of(templates.folder(), SamplePacks.sample()).stream()
                .anyMatch(finding -> finding.text().startsWith("templates/pack.css: ")));
    }

    @Test
    void aFundsFolderIsNoWayOut() throws IOException {
        Files.createDirectories(temp.resolve("out"));
        Files.writeString(temp.resolve("out/pack.css"), "p { color: #000000 }");
        Files.createDirectories(templates.folder().resolve("funds"));
        Files.createSymbolicLink(
                templates.folder().resolve("funds/northmere"), temp.resolve("out"));
        refused("lies outside the templates folder");
    }

    @Test
    void entitiesCannotSwell() {
        templates.change(
                "pack.html",
                "<!DOCTYPE html>",
                "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>");
        refused("templates/pack.html, line 1: ", "entities can swell without end");
        assertThrows(
                PackTemplateException.class,
                () -> ClosedXml.parse("<!DOCTYPE p [<!ENTITY a \"b\">]><p>&a;</p>"));
        assertThrows(
                PackTemplateException.class,
                () -> ClosedXml.parse("<!DOCTYPE p [\n<!entity a SYSTEM \"file:///etc/hostname\">]>"
                        + "<p>&a;</p>"));
    }

    @Test
    void drawingsCannotRepeatThemselvesAThousandMillionTimes() {
        StringBuilder bomb = new StringBuilder("<svg role=\"img\" aria-label=\"x\" width=\"10\""
                + " height=\"10\"><defs><g id=\"l0\"><rect width=\"1\" height=\"1\"/></g>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<g id=\"l").append(i).append("\">");
            bomb.append(("<use href=\"#l" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        bomb.append("</defs><use href=\"#l9\"/></svg>");
        templates.change("fragments/section.html", TITLE, TITLE + bomb);
        refused("a drawing holds <use>");
    }

    @Test
    void aTemplateThatIncludesItselfIsStopped() {
        templates.change(
                "fragments/section.html",
                TITLE,
                TITLE
                        + "<section th:replace=\"~{fragments/section :: section(${section})}\"></section>");
        refused(
                "templates/fragments/section.html, line 6: Fragment inclusion depth (100) exceeded");
    }

    @Test
    void loopsInLoopsAreStopped() {
        StringBuilder loops = new StringBuilder();
        for (char c = 'a'; c < 'q'; c++) {
            loops.append("<th:block th:each=\"").append(c).append(" : ${sections}\">");
        }
        loops.append("</th:block>".repeat(16));
        templates.change("pack.html", "<main>", "<main>" + loops);
        var stopped = assertThrows(
                ProblemException.class,
                () -> PackPdf.render(
                        SamplePacks.sample(),
                        templates.folder(),
                        PackPdf.PACK,
                        List.of(),
                        RenderLimit.ofSeconds(2)));
        assertTrue(stopped.getMessage().contains("more than 2 seconds of processor time"));
    }

    @Test
    void aTextThatDoublesIsStopped() {
        StringBuilder doubling = new StringBuilder("<div th:with=\"a='xxxxxxxxxx'\">");
        for (int i = 0; i < 40; i++) {
            doubling.append("<div th:with=\"a=${a + a}\">");
        }
        doubling.append("</div>".repeat(41));
        templates.change("pack.html", "<main>", "<main>" + doubling);
        refused("a text of 60000 characters and was stopped");
    }

    private void refused(String... parts) {
        var refused = assertThrows(
                RuntimeException.class,
                () -> PackPdf.render(SamplePacks.sample(), templates.folder()));
        for (String part : parts) {
            assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
        }
    }
}
