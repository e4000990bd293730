package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.SamplePacks;

/**
 * The pages look as they did when somebody last looked at them, within what rendering may differ by
 * on another machine. {@code -Dpooledfund.write=true} renews the pictures: look at them then.
 */
class PagePictureTest {
    private static final Path PICTURES = Path.of("src/test/resources/pack/pages");
    private static final int DPI = 36;
    private static final int MOST_GREY_STEPS = 48;
    private static final double MOST_SHARE_OF_PIXELS = 0.015;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void looksAsItDid(int page) throws IOException {
        BufferedImage now = picture(SamplePacks.sample(), page);
        Path file = PICTURES.resolve("page-" + page + ".png");
        if (Boolean.getBoolean("pooledfund.write")) {
            Files.createDirectories(PICTURES);
            ImageIO.write(now, "png", file.toFile());
        }
        BufferedImage then = ImageIO.read(file.toFile());
        assertEquals(then.getWidth(), now.getWidth());
        assertEquals(then.getHeight(), now.getHeight());
        double share = differing(then, now);
        assertTrue(share <= MOST_SHARE_OF_PIXELS, "page " + page + ": " + share + " differs");
    }

    @Test
    void wouldSeeThatADraftIsMarked() throws IOException {
        BufferedImage draft = picture(SamplePacks.sample(), 2);
        BufferedImage issued = picture(SamplePacks.asFinal(SamplePacks.sample()), 2);
        int grey = 0;
        for (int x = 0; x < draft.getWidth(); x++) {
            for (int y = 0; y < draft.getHeight(); y++) {
                grey += grey(draft, x, y) < 245 && grey(issued, x, y) > 250 ? 1 : 0;
            }
        }
        assertTrue(grey > 1_500, "the mark covers " + grey + " pixels");
    }

    @Test
    void wouldSeeAnotherPage() throws IOException {
        double share =
                differing(picture(SamplePacks.sample(), 3), picture(SamplePacks.sample(), 4));
        assertTrue(share > 2 * MOST_SHARE_OF_PIXELS, share + " differs");
    }

    private static BufferedImage picture(Pack pack, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(PackPdf.render(pack, PackPdfTest.TEMPLATES))) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        }
    }

    private static double differing(BufferedImage a, BufferedImage b) {
        long different = 0;
        for (int x = 0; x < a.getWidth(); x++) {
            for (int y = 0; y < a.getHeight(); y++) {
                if (Math.abs(grey(a, x, y) - grey(b, x, y)) > MOST_GREY_STEPS) {
                    different++;
                }
            }
        }
        return (double) different / a.getWidth() / a.getHeight();
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }
}
