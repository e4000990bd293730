package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the standard style sheets can be read, and one that cannot is found. */
class ContrastTest {
    private static final Palette STANDARD = new Palette(Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"pack.css", "web.css"})
    void everyTextCanBeRead(String file) throws IOException {
        StyleContrast contrast = new StyleContrast(file, STANDARD);
        assertEquals(
                List.of(),
                contrast.ofStyles(Files.readString(PackPdfTest.TEMPLATES.resolve(file))));
        assertTrue(contrast.pairs() >= 2, "the style sheet was not understood");
    }

    @Test
    void namesTheLineOfATextThatIsTooFaint() {
        String css = "p { color: #000000 }\n/* color: #fefefe }*/\n.note { color: #768692 }\n";
        assertEquals(
                "x.css, line 3: text in #768692 on #eaf1f8 has a contrast of 3.2 to 1."
                        + " It must be 4.5 to 1 or more: take colours that are further apart."
                        + " [PF605]",
                new StyleContrast("x.css", STANDARD).ofStyles(css).getFirst().text());
    }

    @Test
    void knowsTheGroundOfTheRuleAndOfTheCover() {
        String css = ".cover-band { background: #112233 }\n.cover-in p { color: #334455 }\n"
                + ".a { color: #ffffff; background: #005eb8 }\n";
        assertEquals(1, new StyleContrast("x.css", STANDARD).ofStyles(css).size());
    }

    @Test
    void measuresTheColoursAFundChose() {
        Palette faint = new Palette(Map.of("deep", "#99bbff"));
        assertEquals(
                1,
                new StyleContrast("x.css", faint)
                        .ofStyles("h1 { color: #003087 }")
                        .size());
        assertEquals(
                1,
                new StyleContrast("x.html", faint)
                        .ofDrawings("<text x=\"1\" fill=\"#003087\">1</text>")
                        .size());
    }

    @Test
    void measuresAsTheStandardSays() {
        assertEquals(21.0, StyleContrast.contrast("#000000", "#ffffff"), 0.001);
        assertEquals(4.54, StyleContrast.contrast("#767676", "#ffffff"), 0.01);
    }
}
