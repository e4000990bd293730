package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.pack.NastyPack;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.testing.BrowserPage;
import org.pooledfund.testing.Chromium;

/**
 * What axe-core says of the page in a browser, on a desk and on a phone. Where no Chromium can be
 * had the tests are skipped and say so.
 */
class AccessiblePageIT {
    private static final String AXE = "axe.run(document, {resultTypes: ['violations']})"
            + ".then(found => found.violations.map(v => v.id + ': '"
            + " + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')).join('\\n'))";
    private static final String WIDER_THAN_SCREEN =
            "document.documentElement.scrollWidth" + " - document.documentElement.clientWidth";

    private static Optional<Chromium> browser = Optional.empty();

    @TempDir
    @Nullable
    static Path temp;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    @ParameterizedTest
    @CsvSource({"sample, 1100", "sample, 390", "nasty, 1100", "nasty, 390", "empty, 390"})
    void axeFindsNothingAndThePageFitsTheScreen(String name, int width) throws IOException {
        try (BrowserPage page = open(name, width)) {
            page.evaluate(axe());
            assertEquals("", page.evaluate(AXE));
            assertEquals("0", page.evaluate(WIDER_THAN_SCREEN));
            keep(name + "-" + width + ".png", page.picture());
        }
    }

    @Test
    void axeWouldFindAFault() throws IOException {
        try (BrowserPage page = open("sample", 1100)) {
            page.evaluate(axe());
            page.evaluate("document.querySelector('h2').style.color = '#dddddd';"
                    + "document.documentElement.removeAttribute('lang')");
            String found = page.evaluate(AXE);
            assertTrue(found.contains("color-contrast: "), found);
            assertTrue(found.contains("html-has-lang: "), found);
        }
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        try (BrowserPage page = open("sample", 1100)) {
            assertEquals("0", page.evaluate("performance.getEntriesByType('resource').length"));
        }
    }

    @Test
    void wideTablesAreReachedAndScrolledByKeyboard() throws IOException {
        try (BrowserPage page = open("sample", 390)) {
            assertEquals(
                    "true",
                    page.evaluate("(() => { const t = document.querySelector('#schemes .scroll');"
                            + " t.focus(); t.scrollLeft = 50;"
                            + " return document.activeElement === t && t.scrollLeft === 50; })()"));
        }
    }

    private static BrowserPage open(String name, int width) throws IOException {
        assumeTrue(browser.isPresent(), "no Chromium here");
        Pack pack = switch (name) {
            case "nasty" -> NastyPack.nasty();
            case "empty" -> SamplePacks.empty();
            default -> SamplePacks.sample();
        };
        Path file = Objects.requireNonNull(temp).resolve(name + ".html");
        Files.write(file, PackPage.render(pack, Path.of("templates")));
        return browser.get().open(file, width, 900);
    }

    /** Pictures of the pages, to be looked at. */
    private static void keep(String name, byte[] picture) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve(name), picture);
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessiblePageIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(in, "axe.min.js").readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
